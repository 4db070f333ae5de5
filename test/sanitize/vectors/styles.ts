import { cross, list, vector, type Payload } from './vector.js';

const DECLARATIONS: Readonly<Record<string, (payload: Payload) => string>> = {
  'over the whole page': () => 'position: fixed; inset: 0; z-index: 2147483647; background: red',
  'over the rest': () => 'position: absolute; top: -9999px; left: -9999px; width: 19999px; height: 19999px',
  'over what comes before': () => 'margin: -999px 0 0 -999px; padding: 999px',
  'by a transform': () => 'transform: translate(-500px, -500px) scale(99); translate: -500px; rotate: 45deg',
  'by sticking': () => 'position: sticky; top: -999px; float: left; width: 9999px',
  'by an anchor': () => 'position: fixed; position-anchor: --x; anchor-name: --x; top: anchor(--x top)',
  'with a picture': ({ here }) => `background: url(${here}); border-image: url(${here}); list-style-image: url(${here}); content: url(${here}); cursor: url(${here}), auto; mask: url(${here}); filter: url(${here}#f); shape-outside: url(${here})`,
  'with a picture, escaped': ({ here }) => `b\\61 ckground: \\75rl('${here}'); --x: url(${here}); background-image: var(--x), image-set('${here}' 1x)`,
  'with code of old browsers': ({ call }) => `width: expression(${call}); behavior: url(#default#time2); -moz-binding: url('data:text/xml,x'); background: url(javascript:${call})`,
  'with an animation': () => 'animation: x 1s infinite; transition: all 1s; view-transition-name: x; content-visibility: auto; will-change: transform',
};

/** Sizes and places that HTML itself gives. */
const PRESENTATION = [
  '<img src="%" width="99999" height="99999" alt="x">', '<img src="%" hspace="9999" vspace="9999" border="9999" align="left" alt="x">', '<img src="%" width="-1" height="1e9" alt="x">',
  '<img src="%" width="9999999999999999999999" alt="x">', '<table width="9999" height="9999" border="999" cellpadding="999"><tr><td width="9999" height="9999">x</td></tr></table>',
  '<hr width="9999" size="9999">', '<font size="+7"><font style="font-size: 9999px">x</font></font>', '<big><big><big><big>x</big></big></big></big>',
  '<pre width="9999">x</pre>', '<marquee width="9999" height="9999" hspace="999">x</marquee>', '<table><col width="9999"><tr><td colspan="99999" rowspan="99999">x</td></tr></table>',
  '<p align="right"><spacer type="block" width="9999" height="9999">x</p>', '<ol start="-99999999999"><li value="99999999999999">x</li></ol>', '<center><table align="left" hspace="9999"><tr><td>x</td></tr></table></center>',
  '<div align="justify" nowrap>x</div><layer left="-999" top="-999">x</layer>', '<multicol cols="99" width="9999">x</multicol><ilayer top="-999">x</ilayer>',
];

const sheets: Readonly<Record<string, (payload: Payload) => string>> = {
  'a sheet': () => '<style>:host, * { position: fixed !important; inset: 0 }</style>',
  'a sheet that fetches': ({ here }) => `<style>@import url("${here}"); @import "${here}"; @font-face { font-family: x; src: url(${here}) } * { font-family: x; background: url(${here}) }</style>`,
  'a sheet that reads what is written': ({ here }) => `<style>input[value^="a"] { background: url(${here}) } a:visited { color: red }</style>`,
  'a sheet behind another type': ({ here }) => `<style type="text/css" media="all" blocking="render">@import '${here}';</style><style type="text/less">@import '${here}';</style>`,
  'a sheet in a picture’s way': ({ here }) => `<p><style>p{background:url(${here})}</style>x</p><svg><style>*{background:url(${here})}</style></svg>`,
  'a sheet that never ends': ({ here }) => `<style>@import '${here}';`,
  'a sheet in an attribute of svg': ({ here }) => `<svg width="9999" height="9999" style="position:fixed"><rect fill="url(${here}#x)" width="100%" height="100%"/></svg>`,
};

const LINKS = list('stylesheet alternate~stylesheet icon apple-touch-icon manifest preload modulepreload prefetch prerender preconnect dns-prefetch expect import serviceworker pingback shortcut~icon compression-dictionary');

export const styles = [
  ...cross(Object.entries(DECLARATIONS), ['<p style="%">x</p>', '<a href="/x" style="%">x</a>', '<table style="%"><tr><td style="%">x</td></tr></table>', '<section style="%"><font style="%">x</font></section>'], ([name, write], place) =>
    vector(`${name}, in ${place}`, (payload) => place.replaceAll('%', () => write(payload).replaceAll('"', '&quot;')))),
  ...PRESENTATION.map((markup) => vector(`a size in ${markup}`, ({ picture }) => markup.replaceAll('%', picture))),
  ...Object.entries(sheets).map(([name, write]) => vector(name, write)),
  ...LINKS.map((rel) => rel.replace('~', ' ')).map((rel) => vector(`a link to ${rel}`, ({ here, call }) =>
    `<link rel="${rel}" href="${here}" as="image" imagesrcset="${here} 2x" imagesizes="1px" onload="${call}" onerror="${call}" crossorigin blocking="render">`)),
];
