// What may come out of the sanitiser, written down once more, so that a list grown too long in src/ does not go unseen.

const HTML = 'http://www.w3.org/1999/xhtml';
const GLOBAL = ['lang', 'dir'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang'], abbr: ['title'], b: [], bdi: [], bdo: [], blockquote: [], br: [], caption: [], cite: [], code: [], col: ['span'], colgroup: ['span'],
  dd: [], del: ['datetime'], details: ['open'], dfn: [], div: [], dl: [], dt: [], em: [], figcaption: [], figure: [], h1: [], h2: [], h3: [], h4: [], h5: [],
  h6: [], hr: [], i: [], img: ['src', 'alt', 'width', 'height', 'loading', 'referrerpolicy'], ins: ['datetime'], kbd: [], li: ['value'], mark: [], ol: ['start', 'type', 'reversed'],
  p: [], pre: [], q: [], rp: [], rt: [], ruby: [], s: [], samp: [], small: [], span: [], strong: [], sub: [], summary: [], sup: [], table: [], tbody: [],
  td: ['colspan', 'rowspan'], tfoot: [], th: ['colspan', 'rowspan', 'scope', 'abbr'], thead: [], time: ['datetime'], tr: [], u: [], ul: [], var: [], wbr: [],
};
const VALUES: Readonly<Record<string, RegExp>> = {
  href: /^(https?:\/\/|mailto:|tel:)/i, src: /^https?:\/\//, loading: /^lazy$/, referrerpolicy: /^no-referrer$/, width: /^\d+$/, height: /^\d+$/, dir: /^(ltr|rtl|auto)$/i, lang: /^[a-z]{2}[a-z\d-]*$/i,
};

const inElement = (element: Element): string[] => {
  const { localName, namespaceURI, shadowRoot } = element;
  const allowed = Object.hasOwn(ALLOWED, localName) && namespaceURI === HTML ? ALLOWED[localName] : undefined;
  if (!allowed) return [`element ${localName} of ${String(namespaceURI)}`];
  const breaches = [...element.attributes].flatMap(({ name, value }) => {
    if (![...GLOBAL, ...allowed].includes(name)) return [`attribute ${localName}[${name}]`];
    return VALUES[name]?.test(value) === false ? [`value ${localName}[${name}=${value.slice(0, 60)}]`] : [];
  });
  if (shadowRoot) breaches.push(`a shadow tree in ${localName}`);
  if (localName === 'a' && !element.hasAttribute('href')) breaches.push('a link to nowhere');
  if (localName === 'img' && !(element.hasAttribute('alt') && element.matches('[loading][referrerpolicy]'))) breaches.push('a picture that is fetched at once, tells where from, or says nothing to who cannot see it');
  if (element.matches('a a')) breaches.push('a link in a link');
  if (element.matches('a, p, figure, figcaption, h1, h2, h3, h4, h5, h6') && !element.textContent.trim() && !element.querySelector('img')) breaches.push(`an empty ${localName}`);
  return breaches;
};

/** What a tree of nodes holds that no news text may hold, in words. */
export const breaches = (tree: Node): string[] => {
  const found: string[] = [];
  const walker = document.createTreeWalker(tree);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.ELEMENT_NODE) found.push(...inElement(node as Element));
    else if (node.nodeType !== Node.TEXT_NODE) found.push(`a node of type ${node.nodeType}`);
  }
  return found;
};
