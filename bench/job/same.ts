import * as article from './article.js';
import { wordsIn, type Locale } from './words.js';

/** What a reader meets of an article: its words by the language that a screen reader says them in, how it can be shared, in which font. */
export interface Met {
  readonly sv: readonly string[];
  readonly en: readonly string[];
  readonly ways: readonly string[];
  readonly fonts: readonly string[];
}

const wordsOf = (texts: readonly string[]) => texts.flatMap((text) => text.split(/\s+/)).filter(Boolean).sort();

/** What every variant must show. */
export const expected = (locale: Locale): Omit<Met, 'fonts'> => {
  const own = wordsIn(locale);
  const interfaceTexts = [
    own.published, own.publishedDate, own.outdated, own.reason, own.modified, own.modifiedDate, own.modifiedBy, own.share, ...own.ways.map((way) => way.words),
  ];
  return {
    sv: wordsOf(locale === 'sv' ? [...article.texts, ...interfaceTexts] : article.texts),
    en: wordsOf(locale === 'en' ? interfaceTexts : []),
    ways: ['copy', 'email', 'facebook', 'linkedin', 'x'],
  };
};

/** A node's children as they are shown: through shadow roots and slots. */
const childrenOf = (node: Node): readonly Node[] => {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes();
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
};

const isShown = (element: Element): boolean => {
  const { display, fontSize } = getComputedStyle(element);
  return (display === 'contents' || element.checkVisibility({ visibilityProperty: true })) && fontSize !== '0px';
};

/** The language that a screen reader says a node in: the nearest `lang` around it, across shadow roots. */
const languageOf = (node: Node | null): string => {
  const element = node instanceof Element ? node : node?.parentElement;
  const found = element?.closest('[lang]')?.getAttribute('lang');
  const root = node?.getRootNode();
  return found ?? (root instanceof ShadowRoot ? languageOf(root.host) : '');
};

/** Every text that is shown, with its language and font. */
const textsIn = function* (node: Node, font = ''): Generator<{ text: string; lang: string; font: string }> {
  if (node instanceof Text && node.data.trim()) yield { text: node.data, lang: languageOf(node), font };
  if (!(node instanceof Element) || node.matches('script, style, template, svg, input') || !isShown(node)) return;
  for (const child of childrenOf(node)) yield* textsIn(child, getComputedStyle(node).fontFamily);
};

const services: readonly (readonly [way: string, address: RegExp])[] = [
  ['facebook', /^https:\/\/www\.facebook\.com\//],
  ['x', /^https:\/\/(x|twitter)\.com\//],
  ['linkedin', /^https:\/\/(www\.)?linkedin\.com\//],
  ['email', /^mailto:/],
];

/** The way of sharing that an address is, when it carries the article's own. */
const wayOf = (address: string): string =>
  (address.includes(encodeURIComponent(article.url)) && services.find(([, pattern]) => pattern.test(address))?.[0]) || `unknown: ${address}`;

const elementsIn = (node: Node): Element[] => [node, ...childrenOf(node)].flatMap((each, index) => (index ? elementsIn(each) : each instanceof Element ? [each] : []));

/** Chooses each way to share, with the page's doors closed, and tells where each would have gone. */
const share = async (root: Element): Promise<string[]> => {
  const went: string[] = [];
  window.open = (address) => {
    went.push(wayOf(String(address)));
    return null;
  };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => (went.push('copy'), Promise.resolve()) },
  });
  for (const element of elementsIn(root)) {
    if (element instanceof HTMLAnchorElement && element.href) went.push(wayOf(element.href));
    else if (element instanceof HTMLButtonElement) element.click();
  }
  await new Promise((resolve) => setTimeout(resolve, 50)); // react-share opens its window a moment later
  return [...new Set(went)].sort();
};

/** What a reader meets in an article. */
export const meet = async (root: Element): Promise<Met> => {
  const texts = [...textsIn(root)];
  const inLanguage = (language: Locale) => wordsOf(texts.filter(({ lang }) => lang.startsWith(language)).map(({ text }) => text));
  return { sv: inLanguage('sv'), en: inLanguage('en'), ways: await share(root), fonts: [...new Set(texts.map(({ font }) => font))] };
};

/** What differs from what every variant must show, in words; nothing where it does the same job. */
export const differences = (met: Met, locale: Locale): string[] => {
  const wanted = expected(locale);
  const missing = (some: readonly string[], from: readonly string[]) => {
    const left = [...from];
    return some.filter((word) => {
      const index = left.indexOf(word);
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
  };
  const compare = (what: string, is: readonly string[], should: readonly string[]) => [
    ...missing(should, is).map((word) => `${what} lacks "${word}"`),
    ...missing(is, should).map((word) => `${what} has "${word}" besides`),
  ];
  return [
    ...compare('Swedish', met.sv, wanted.sv),
    ...compare('English', met.en, wanted.en),
    ...compare('sharing', met.ways, wanted.ways),
    ...(met.fonts.length === 1 ? [] : [`fonts: ${met.fonts.join(' | ')}`]),
  ];
};
