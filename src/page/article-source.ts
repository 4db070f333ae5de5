import type { Report } from '../article/facts.js';
import { readJsonLd, type Article } from '../article/news-article.js';
import type { ErrorReason } from '../events.js';

/** What became of the article that a `src` names: `undefined` while it may yet come. */
export type Outcome = Article | ErrorReason | undefined;

/** Reads what a `src` names; says what is wrong with it; has the element updated when more is known. */
export type ReadSource = (element: Element, src: string, report: Report, changed: () => void) => Outcome;

/** Reads the article that `src` names in the element's own page: `#` and the id of a JSON-LD script, which may stand further down. */
export const readSource: ReadSource = (element, src, report, changed) => {
  const id = src.slice(1);
  const page = element.ownerDocument;
  const here = src.startsWith('#');
  const script = here && ((element.getRootNode() as Document | ShadowRoot).getElementById(id) ?? page.getElementById(id));
  const article = script && readJsonLd(script.textContent, element.baseURI);
  if (article) return article;
  if (here && !script && page.readyState === 'loading') {
    page.addEventListener('DOMContentLoaded', changed, { once: true });
    return undefined;
  }
  report('src', src, 'the #id of JSON-LD (kommun-nyhet-embed.js loads addresses)');
  return !here ? 'needs-embed' : script ? 'no-article' : 'not-found';
};
