import { webAddress } from '../article/addresses.js';
import { thingsIn, valueOf } from '../article/graph.js';
import { parseJson } from '../article/json.js';
import { jsonFault } from '../article/json-fault.js';
import { languageTag } from '../article/language-tag.js';
import { readNewsArticle } from '../article/news-article.js';
import type { SourceArticle } from './article.js';
import { finish } from './compose.js';
import { textAt } from './property.js';
import { readers } from './readers.js';
import type { Asked, Reading } from './reading.js';

/** What the page around linked data says of itself. */
interface Around {
  /** The address that it gives itself. */
  readonly canonical?: string | undefined;
  /** The language of its words. */
  readonly lang?: string | undefined;
}

/**
 * The article in linked data: the one whose `@id` ends in the fragment, should there be one; else the page's own or the first. What has no
 * type is a mere mention. References are followed from one script to the next.
 */
export const readLinkedData = (values: readonly unknown[], asked: Asked, base = asked.address, { canonical = base, lang }: Around = {}): SourceArticle | 'no-article' => {
  const { fragment, page, report } = asked;
  const isNamed = (thing: unknown) => !!valueOf(thing, '@type') && `#${textAt(thing, '@id') ?? ''}`.endsWith(`#${fragment}`);
  const named = fragment ? [...thingsIn(values)].find(isNamed) : undefined;
  const pages = [page, canonical];
  const readOne = (value: unknown) => readNewsArticle(value, base, { readers, report, pages, lang });
  const article = (named ? readOne([named, ...values]) : undefined) ?? readOne(values) ?? values.map(readOne).find(Boolean);
  return article ? finish('json-ld', article, { ...asked, address: base }) : 'no-article';
};

/** The article in a page's JSON-LD scripts: as above, or in the script whose id is the fragment; else, or for its text, where the page says that WordPress has it. */
export const readPage = (page: HTMLElement, asked: Asked): Reading => {
  const { address, fragment, report } = asked;
  const hrefOf = (selector: string, from: string) => webAddress(page.querySelector(selector)?.getAttribute('href') ?? '', from);
  const base = hrefOf('base[href]', address) ?? address;
  const around: Around = { canonical: hrefOf('link[rel=canonical i]', base), lang: languageTag(page.lang) };
  const scripts = [...page.querySelectorAll('script[type*="ld+json" i]')].map(({ id, textContent: text }) => {
    const value = parseJson(text);
    if (text.trim() && value === undefined) report('JSON-LD', text, `linked data${jsonFault(text)}`);
    return { id, value };
  }).filter(({ value }) => value !== undefined);
  const valuesOf = (some: typeof scripts) => some.map(({ value }) => value);
  const named = fragment ? readLinkedData(valuesOf(scripts.filter(({ id }) => id === fragment)), asked, base, around) : 'no-article';
  if (named !== 'no-article') return named;
  const reading = readLinkedData(valuesOf(scripts), asked, base, around);
  const article = reading === 'no-article' ? undefined : reading;
  const post = page.querySelector('link[rel~=alternate][type="application/json"][href*=wp][href*=v2]')?.getAttribute('href');
  const follow = post && webAddress(post + (post.includes('?') ? '&' : '?') + '_embed', base);
  return follow && !article?.paragraphs.length ? { follow, article } : reading;
};
