import { executeServerCommand } from '@web/test-runner-commands';
import { KommunNyhet } from '../../src/index.js';
import { article } from './element.js';

/** Where a server takes what an attribute says: into the article, or as an option. */
const FIELDS: Readonly<Record<string, string>> = {
  headline: 'headline', description: 'description', 'date-published': 'datePublished', 'date-modified': 'dateModified', 'last-reviewed': 'lastReviewed',
  expires: 'expires', editor: 'editor', url: 'url', lang: 'inLanguage',
};
const OPTIONS: Readonly<Record<string, string>> = { share: 'share', 'outdated-after': 'outdatedAfter', 'replaced-by': 'replacedBy', locale: 'locale' };

/** What the page itself puts into an article: HTML by the place that it fills; what has none is the body. */
const partsOf = (children: readonly ChildNode[]): Record<string, string> => {
  const parts: Record<string, string> = {};
  for (const each of children) {
    const [place, html] = each instanceof Element ? [each.slot || 'body', each.outerHTML] : ['body', each instanceof Text ? each.data.trim() : ''];
    if (html) parts[place] = (parts[place] ?? '') + html;
  }
  return parts;
};

/** What a server prints of an article that is told by attributes and by data in a child script, in the page that stands around it. */
export const printed = async (markup: string): Promise<string> => {
  const box = document.createElement('template');
  box.innerHTML = markup;
  const el = box.content.querySelector('kommun-nyhet')!;
  const script = el.querySelector('script');
  script?.remove();
  const told = [...el.attributes];
  const among = (names: Readonly<Record<string, string>>) => Object.fromEntries(told.flatMap(({ name, value }) => (name in names ? [[names[name]!, value] as const] : [])));
  const data = script ? (JSON.parse(script.text) as object) : { '@type': 'NewsArticle' };
  const headingLevel = Number(el.getAttribute('heading-level') ?? 2);
  const options = { base: document.baseURI, now: KommunNyhet.now(), outdated: el.hasAttribute('outdated'), headingLevel, parts: partsOf([...el.childNodes]), ...among(OPTIONS) };
  const html = await executeServerCommand<string, unknown>('print', [{ ...data, ...among(FIELDS) }, options]);
  el.replaceWith(document.createRange().createContextualFragment(html)); // WebKit lets outerHTML do it only in an element
  return box.innerHTML;
};

/** The two ways in which an article that is told by attributes or data comes to its reader: rendered by the script, or printed by a server and taken over. */
export const WAYS: Readonly<Record<string, (markup: string) => Promise<KommunNyhet>>> = {
  '': article,
  ', printed by a server': async (markup) => article(await printed(markup)),
};
