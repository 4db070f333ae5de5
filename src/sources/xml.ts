import { webAddress } from '../article/addresses.js';
import { parseDocument } from './parse.js';

/** The namespace of `xml:lang` and `xml:base`. */
export const XML = 'http://www.w3.org/XML/1998/namespace';

// What every spelling of a namespace has, by a prefix of our own; a document may have others. Dublin Core has two vocabularies, which mean
// the same by the words that are read here.
const NAMESPACES: Readonly<Record<string, string>> = { content: '/rss/1.0/modules/content', dc: '//purl.org/dc/', media: '/search.yahoo.com/mrss', atom: '/www.w3.org/2005/Atom' };

/** The namespace of a prefix that a document uses and does not declare. */
export const namespaceOf = (prefix: string): string => NAMESPACES[prefix] ?? prefix;

/** An attribute's value, whatever letters of its name are capitals. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  [...element.attributes].find(({ localName }) => localName.toLowerCase() === name.toLowerCase())?.value;

/** The child elements with these names, `dc:creator`, in the names' order; without a prefix, in the parent's own namespace. Capitals make no difference. */
export const children = (parent: Element, ...names: string[]): Element[] =>
  names.flatMap((name) => {
    const [local, prefix] = name.split(':').reverse();
    return [...parent.children].filter(({ localName, namespaceURI: namespace }) =>
      localName.toLowerCase() === local?.toLowerCase() && (prefix ? namespace?.includes(NAMESPACES[prefix] ?? '') : namespace === parent.namespaceURI));
  });

/** The first of these child elements that has something in it. */
export const firstOf = (parent: Element, ...names: string[]): Element | undefined =>
  children(parent, ...names).find(({ firstElementChild, textContent }) => firstElementChild ?? textContent.trim());

/** The text of that, trimmed. */
export const first = (parent: Element, ...names: string[]): string | undefined => firstOf(parent, ...names)?.textContent.trim();

const ownBase = (element: Element, outer: string): string => {
  const own = element.getAttributeNS(XML, 'base');
  return (own && webAddress(own, outer)) || outer;
};

/** What relative addresses in an element are resolved against, by `xml:base` there and around it. */
export const baseOf = (element: Element, address: string): string =>
  ownBase(element, element.parentElement ? baseOf(element.parentElement, address) : address);

const ownLanguage = (element: Element): string | null => element.getAttributeNS(XML, 'lang');

/** The language of an element: the nearest `xml:lang`, or what RSS or Dublin Core say in its place. */
export const languageOf = (element: Element | null): string | undefined =>
  element ? ownLanguage(element) || (first(element, 'language', 'dc:language') ?? languageOf(element.parentElement)) : undefined;

/**
 * The content of an element as HTML. Addresses in it become absolute, and its languages HTML's, so that they hold elsewhere. One prefix of
 * the element's own namespace is left out: HTML has none, but Chromium and Safari write it.
 */
export const htmlOf = (root: Element, base: string): string => {
  const bases = new Map<Node | null, string>();
  let prefix: string | null = null;
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const here = ownBase(element, bases.get(element.parentNode) ?? base);
    bases.set(element, here);
    if (element.namespaceURI === root.namespaceURI) prefix ??= element.prefix;
    const lang = ownLanguage(element);
    if (lang) element.setAttribute('lang', lang);
    for (const name of ['href', 'src']) {
      const given = element.getAttribute(name);
      const address = given && !given.startsWith('#') && webAddress(given, here);
      if (address) element.setAttribute(name, address);
    }
  }
  parseDocument('', 'text/html').body.append(root); // now it is HTML, and written as such
  return root.innerHTML.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1').replace(/<\/(?:br|hr|img)>/g, ''); // of elements that are not HTML's own
};
