import { fixtureSync, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { KommunNyhet, type NewsArticle } from '../../src/index.js';

const undo: (() => void)[] = [];
afterEach(() => { for (const each of undo.splice(0).reverse()) each(); });

/** Does something after the test that runs now, whether it passes or fails. */
export const afterThisTest = (action: () => void): void => { undo.push(action); };

/** Puts a value in place of an object's own, until the test is over. */
export const replace = (object: object, property: string, value: unknown): void => {
  const own = Object.getOwnPropertyDescriptor(object, property);
  Object.defineProperty(object, property, { value, configurable: true, writable: true });
  afterThisTest(() => {
    if (own) Object.defineProperty(object, property, own);
    else Reflect.deleteProperty(object, property);
  });
};

/** The article in this markup, `<kommun-nyhet …>…</kommun-nyhet>` and what may stand around it, in the page. */
export const article = async (markup: string): Promise<KommunNyhet> => {
  const el = fixtureSync(markup).parentElement!.querySelector('kommun-nyhet')!;
  await el.updateComplete;
  return el;
};

/** An article as data, in a script element as pages print it. */
export const jsonLd = (news: NewsArticle | object, attributes = ''): string =>
  `<script type="application/ld+json" ${attributes}>${JSON.stringify({ '@type': 'NewsArticle', ...news })}</script>`;

/** Resolves when the page's changes are there for the reader: when the browser is about to paint. */
export const updated = (): Promise<void> => nextFrame();

/** Sets every article's clock: an instant, or a day, which is then noon. */
export const at = (isoDate: string): void => {
  const instant = Date.parse(isoDate.length === 10 ? `${isoDate}T12:00:00Z` : isoDate);
  replace(KommunNyhet, 'now', () => instant);
};

/** What the console warns of from here on, in order; kept from the test's own output. */
export const consoleMessages = (): string[] => {
  const messages: string[] = [];
  replace(console, 'warn', (message: unknown) => { messages.push(String(message)); });
  return messages;
};

/** The element with that part, hidden or not; `null` where the article has none. */
export const part = <E extends HTMLElement = HTMLElement>(el: Element, name: string): E | null =>
  el.shadowRoot?.querySelector<E>(`[part~="${name}"]`) ?? null;

/** What the element itself renders and a selector matches: in its shadow root, not in the page's markup. */
export const own = <E extends Element = HTMLElement>(el: Element, selector: string): E[] => [...el.shadowRoot!.querySelectorAll<E>(selector)];

/** Whether a node is an element; of another page, too, whose classes are others. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** A node's children in the flat tree: through shadow roots and slots. */
export const flatChildren = (node: Node): Node[] => {
  const assigned = (node as Partial<HTMLSlotElement>).assignedNodes?.();
  return assigned?.length ? assigned : [...((node as Partial<Element>).shadowRoot ?? node).childNodes];
};

/** Whether an element generates boxes that are seen: words for the ear alone have no size. */
const isShown = (node: Element): boolean => {
  const { display, visibility, fontSize } = getComputedStyle(node);
  return display !== 'none' && visibility === 'visible' && fontSize !== '0px';
};

/** The elements that the reader meets, in flat-tree order; the root is the first. */
export const shownElements = (root: Element): Element[] =>
  isShown(root) ? [root, ...flatChildren(root).flatMap((child) => (isElement(child) ? shownElements(child) : []))] : [];

/** Those of them that a selector matches, whether the page or the element has made them. */
export const met = <E extends Element = HTMLElement>(root: Element, selector: string): E[] => shownElements(root).filter((each): each is E => each.matches(selector));

const textOf = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (!isElement(node) || !isShown(node)) return '';
  const content = flatChildren(node).map(textOf).join('');
  return /^(inline|contents|inline-flex|inline-block)$/.test(getComputedStyle(node).display) ? content : `\n${content}\n`;
};

/** The visible text in flat-tree order, a line for each paragraph, heading or other block. */
export const shown = (el: Element): string =>
  textOf(el).split('\n').map((line) => line.replace(/ +/g, ' ').trim()).filter(Boolean).join('\n');

/** The headings that the reader meets, in order: `h2 Rubrik`. One in another would come twice. */
export const headings = (el: Element): string[] =>
  shownElements(el)
    .filter((each) => each.matches('h1,h2,h3,h4,h5,h6,[role=heading]'))
    .map((each) => `${each.ariaLevel ? `h${each.ariaLevel}` : each.localName} ${shown(each)}`);

/** The name that the article has for a screen reader: what its `aria-labelledby` points to, slots and all. */
export const articleName = (el: KommunNyhet): string => {
  const named = part(el, 'article')!;
  return shown(el.shadowRoot!.getElementById(named.getAttribute('aria-labelledby')!)!);
};

/** Resolves with the next event of a name on a target. */
export const next = <E extends Event = Event>(target: EventTarget, name: string): Promise<E> =>
  new Promise((resolve) => { target.addEventListener(name, (event) => { resolve(event as E); }, { once: true }); });
