import type { Report } from '../article/facts.js';
import { jsonFault } from '../article/json-fault.js';
import { readJsonLd, type Article } from '../article/news-article.js';
import type { ErrorReason } from '../events.js';
import { JSON_LD } from './json-ld.js';

/** What became of the article that a `src` names: `undefined` while it may yet come. */
export type Outcome = Article | ErrorReason | undefined;

/** Reads what a `src` names for an element; says what is wrong with it; calls `changed` when more is known. */
export type ReadSource<Host extends Element = Element> = (host: Host, src: string, report: Report, changed: () => void) => Outcome;

/** The script of JSON-LD that has an id, else what has it, in the host's own tree or in the page: what else a page lets in may claim the id. */
export const elementNamed = (host: Element, id: string): Element | undefined => {
  const trees = [host.getRootNode() as Document | ShadowRoot, host.ownerDocument];
  const first = (selector: string) => trees.map((tree) => tree.querySelector(selector)).find((each) => each !== null);
  const named = `[id="${CSS.escape(id)}"]`; // which may be empty
  return first(JSON_LD + named) ?? first(named);
};

/** The JSON in which an element has found no article: it is not parsed again. */
const read = new WeakMap<Element, string>();

/** Reads the article that `src` names in the element's own page: `#` and the id of a JSON-LD script, which may come later. */
export const readSource: ReadSource = (host, src, report, changed) => {
  if (!src.startsWith('#')) {
    report('src', src, 'the #id of JSON-LD (kommun-nyhet-embed.js loads addresses)');
    return 'needs-embed';
  }
  const named = elementNamed(host, src.slice(1));
  const page = host.ownerDocument;
  const json = named?.matches(JSON_LD) ? named.textContent : '';
  const isRead = json && read.get(host) === json;
  const article = json && !isRead && readJsonLd(json, host.baseURI, { report });
  if (article) return article;
  if (page.readyState === 'loading') { // its script may stand further down, or have come in part
    page.addEventListener('DOMContentLoaded', changed, { once: true });
    return undefined;
  }
  if (isRead) return 'no-article';
  read.set(host, json);
  report('src', src, `the #id of JSON-LD${named ? ` with an article${json && jsonFault(json)}` : ': no element has it'}`);
  return named ? 'no-article' : 'not-found';
};
