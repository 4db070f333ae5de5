import { localeFor } from '../article/facts.js';
import { fill } from '../article/fill.js';
import { nearestLang } from '../page/language.js';
import { checkLocales, checkTextsIn, type CheckTexts } from '../locale/check.js';
import { articlesIn, authored } from './authored.js';
import type { Data, Rule, Severity } from './rule.js';
import { rules, type RuleId } from './rules.js';

/** Something that readers would stumble over. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Success criterion of WCAG 2.2; empty where the rule has another reason. */
  readonly clause: string;
  /** The `<kommun-nyhet>`. */
  readonly article: Element;
  /** The place in the author's markup; the article where it is in an attribute, or nowhere. */
  readonly element: Element;
  readonly data: Data;
  /** What was found, a sentence. */
  readonly message: string;
  /** Why it matters and what to do, in a sentence or three. */
  readonly reason: string;
}

export interface CheckOptions {
  /** Rules to leave out, beside those that `data-check` in the markup names. */
  readonly off?: readonly string[];
  /** Language of the words: `sv` or `en`. Default: the article's `locale`, else the nearest `lang`, else `sv`. */
  readonly locale?: string;
  /** The clock, in milliseconds since 1970. Default: the computer's. */
  readonly now?: number;
}

const ALL = 'none'; // data-check="none": no rules at all

/** What an element, and what stands around it across shadow roots, switches off: names of rules, or `none`. A minus before a name is for people who read it. */
const offIn = (element: Element | null | undefined): string[] =>
  element
    ? [
      ...(element.getAttribute('data-check') ?? '').split(/\s+/).map((word) => word.replace(/^-/, '')).filter(Boolean),
      ...offIn(element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host),
    ]
    : [];

/** Whether an article is to be left alone altogether. */
export const isOff = (article: Element): boolean => offIn(article).includes(ALL);

/** The language in which an article's editor is told. */
export const localeOf = (article: Element): string =>
  localeFor(article.getAttribute('locale') ?? '', checkLocales) ?? localeFor(nearestLang(article), checkLocales) ?? 'sv';

const reported = new Set<string>();

/** Tells of a rule that nobody knows, once. */
const reportUnknown = (off: readonly string[]): void => {
  const known: readonly string[] = [ALL, ...rules.map(({ id }) => id)];
  for (const word of off.filter((each) => !known.includes(each) && !reported.has(each))) {
    reported.add(word);
    console.warn(`<kommun-nyhet> knows no check "${word}": expected ${known.join(' ')}.`);
  }
};

/** A problem in words. */
const inWords = ({ id, severity, clause }: Rule & { readonly id: RuleId }, article: Element, element: Element, data: Data, locale: string): Finding => {
  const texts: CheckTexts = checkTextsIn(locale);
  const language = data.language === 'sv' ? texts['check-sv'] : texts['check-en'];
  return {
    rule: id, severity, clause, article, element, data,
    message: fill(texts[id], { ...data, language }),
    reason: texts[`${id}-why`],
  };
};

const isBefore = (a: Element, b: Element): boolean => !!(a.compareDocumentPosition(b) & 4); // Node.DOCUMENT_POSITION_FOLLOWING

/**
 * What readers would stumble over in an article, or in all articles of a document or an element, in the order of the text. Nothing is
 * changed, and nothing is needed but the DOM: it may be one on a server. What is in shadow roots is not looked for.
 */
export const check = (root: ParentNode, { off = [], locale, now = Date.now() }: CheckOptions = {}): Finding[] =>
  articlesIn(root).flatMap((host) => {
    const without = [...off, ...offIn(host)];
    reportUnknown(without);
    const article = authored(host, now);
    const words = localeFor(locale ?? '', checkLocales) ?? localeOf(host);
    return without.includes(ALL) ? [] : rules
      .filter(({ id }) => !without.includes(id))
      .flatMap((rule) => (rule as Rule).find(article).map(({ element, data = {} }) => inWords(rule, host, element, data, words)))
      .sort(({ element: a }, { element: b }) => Number(isBefore(b, a)) - Number(isBefore(a, b)));
  });
