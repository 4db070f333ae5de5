import { readJsonLd, type Article } from '../article/news-article.js';
import type { ErrorReason } from '../events.js';

/** What became of the article that a `src` names: `undefined` while the page is still being read and may yet bring it. */
export type Outcome = Article | ErrorReason | undefined;

/** Reads the article that `src` names in the element's own page: `#` and the id of a JSON-LD script. */
export const readSource = (element: Element, src: string): Outcome => {
  if (!src.startsWith('#')) return 'needs-embed';
  const id = src.slice(1);
  const page = element.ownerDocument;
  const script = (element.getRootNode() as Document | ShadowRoot).getElementById(id) ?? page.getElementById(id);
  if (script) return readJsonLd(script.textContent, element.baseURI) ?? 'no-article';
  return page.readyState === 'loading' ? undefined : 'not-found';
};
