import { nearestLang } from '../page/language.js';
import { deepSlots } from '../page/misplaced.js';
import { closestIn } from './reading/text.js';
import type { Authored } from './rule.js';

const ARTICLE = 'kommun-nyhet';
const UNREAD = 'script,style,template,[hidden],[aria-hidden=true]';

/** The articles in a document or an element, itself included. Those in shadow roots are looked for from within. */
export const articlesIn = (root: ParentNode): Element[] =>
  (root as Partial<Element>).localName === ARTICLE ? [root as Element] : [...root.querySelectorAll(ARTICLE)];

/** An article as its author wrote it. */
export const authored = (host: Element, now: number): Authored => ({
  host,
  now,
  lang: nearestLang,
  deepSlots: () => deepSlots(host),
  all: (selector) =>
    // around the article, what is hidden may be the page behind a dialogue of the CMS's
    [...host.querySelectorAll(selector)].filter((each) => each.closest(ARTICLE) === host && !closestIn(host, each, UNREAD)),
});
