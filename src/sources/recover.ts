import { parseDocument } from './parse.js';
import { namespaceOf, XML } from './xml.js';

/** A comment; CDATA, an unclosed one up to the end of what it stands in; a declaration or processing instruction; a tag: its slash, its name, what it has besides. Or a `<` that is none of these. */
const TOKEN = /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|(?=<\/[\w:.-]+>\s*<\/?(?:item|entry|channel)\b)|$)|<[!?][^>]*>?|<(\/?)([a-z_][\w:.-]*)([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*)>|</gi;
/** Characters that XML has no place for. */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;
/** Their references, and those of half a character, which systems write of each half. */
const NUMBER = /&#(x[\da-f]+|\d+);/gi;
/** Before every name. No name of HTML begins so: none has rules of its own for the parser. */
const MARK = 'x-';
/** More tags than any feed has. Browsers may need a minute for a megabyte of them, one in the other. */
const MOST_TAGS = 50_000;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const unitOf = (reference: string, number: string): string => {
  const code = Number(`0${number.toLowerCase()}`);
  return code < 32 || (code >= 0xd800 && code < 0xe000) ? String.fromCharCode(code) : reference;
};

const asHtml = (xml: string): string =>
  xml.replace(NUMBER, unitOf).replace(FORBIDDEN, '').replace(/&(?!#?\w+;)/g, '&amp;').replace(TOKEN, (token: string, data?: string, slash?: string, name?: string, rest: string = '') => {
    if (data !== undefined) return escaped(data.replaceAll('<![CDATA[', '')); // in CDATA again
    if (!name) return token === '<' ? '&lt;' : '';
    const end = `</${MARK}${name}>`;
    return slash ? end : `<${MARK}${name}${rest}>${rest.endsWith('/') ? end : ''}`;
  }).replaceAll(']]>', '');

/** An element with its attributes, as XML has it. What is no name in XML is left out. */
const elementLike = (element: Element, page: Document): Element => {
  const [, prefix, name = ''] = /^x-(?:([\w.-]+):)?(.*)$/.exec(element.localName) ?? [];
  const declared = element.closest(prefix ? `[xmlns\\:${CSS.escape(prefix)}]` : '[xmlns]')?.getAttribute(prefix ? `xmlns:${prefix}` : 'xmlns');
  const copy = page.createElementNS(declared ?? (prefix ? namespaceOf(prefix) : null), /^[a-z_][\w.-]*$/.test(name) ? name : 'x');
  for (const { name: attribute, value } of element.attributes) {
    if (/^xml:(?:lang|base)$/.test(attribute)) copy.setAttributeNS(XML, attribute, value);
    else if (/^(?!xmlns)[a-z_][\w.-]*$/.test(attribute)) copy.setAttribute(attribute, value);
  }
  return copy;
};

/** The item that a node stands in, or is. */
const itemAround = (node: Element | null | undefined): Element | null => {
  let at = node ?? null;
  while (at && !/^x-(?:[\w.-]+:)?(?:item|entry)$/.test(at.localName)) at = at.parentElement;
  return at;
};

/** The same tree as XML, without the item that breaks off. An item in another stands after it: the other's end is missing. */
const asXml = (root: Element, brokenOff: Element | null | undefined): Element => {
  const page = new Document();
  const copies = new Map<Node | null, Node>([[root.parentNode, page]]);
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : undefined;
    const place = (element && itemAround(element) === element && itemAround(element.parentElement)?.parentNode) || node.parentNode;
    const parent = copies.get(place);
    if (!parent || node === brokenOff) continue;
    const copy = element ? elementLike(element, page) : page.createTextNode(node.nodeValue ?? '');
    parent.appendChild(copy);
    copies.set(node, copy);
  }
  return page.documentElement;
};

/**
 * The root of XML that is not well-formed, as the browser's HTML parser finds it: it knows every reference, takes a stray `&` for text, and
 * goes on where tags do not fit together. So that nothing is HTML to it, CDATA becomes text and every element gets a name that HTML
 * does not know. Names are in small letters then. `undefined` where there is no feed.
 */
export const recover = (xml: string): Element | undefined => {
  const html = asHtml(xml);
  if (html.split('<', MOST_TAGS).length === MOST_TAGS) return undefined;
  const { body } = parseDocument(`<body>${html}<${MARK}end>`, 'text/html');
  const root = [...body.querySelectorAll('*')].find(({ localName }) => /^x-(?:[\w.-]+:)?(?:rss|feed|rdf)$/.test(localName));
  return root && asXml(root, itemAround(body.querySelector(`${MARK}end`)));
};
