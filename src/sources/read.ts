import { decodeEntities } from '../article/entities.js';
import type { SourceArticle } from './article.js';
import { readFeed } from './feed.js';
import { isJsonFeed, readJsonFeed } from './json-feed.js';
import { readLinkedData, readPage } from './json-ld.js';
import { parseDocument } from './parse.js';
import { isPost, readPost } from './wordpress.js';

/**
 * What a text turned out to be: an article; an HTML page without one that names where WordPress has it (`follow`); nothing that is an
 * article (`no-article`); or a feed in which nothing has the name that was asked for (`not-found`).
 */
export type Reading = SourceArticle | { readonly follow: string } | 'no-article' | 'not-found';

/** More tags than any page with an article has. Browsers may need a minute for a megabyte of them, one in the other. */
const MOST_TAGS = 50_000;

const readJson = (json: string, address: string, fragment: string): Reading => {
  const value: unknown = JSON.parse(json);
  const post: unknown = Array.isArray(value) ? value[0] : value;
  if (isPost(post)) return readPost(post, address);
  return isJsonFeed(value) ? readJsonFeed(value, address, fragment) : readLinkedData([json], address, fragment);
};

const readMarkup = (markup: string, address: string, fragment: string): Reading => {
  const start = markup.slice(0, 10_000).replace(/<!--[^]*?-->|<[?!][^>]*>/g, ''); // without a declaration, comments, a DOCTYPE
  if (!/^[^<]*<([\w-]+:)?(rss|feed)\b/.test(start)) return markup.split('<', MOST_TAGS).length < MOST_TAGS ? readPage(parseDocument(markup, 'text/html'), address, fragment) : 'no-article';
  if (markup.includes('<!ENTITY')) return 'no-article'; // it may grow to any size
  // A text has no encoding any more, and Safari minds; and XML does not know the names that HTML has for letters.
  const xml = markup.replace(/^<\?xml[^>]*>/, '').replace(/&(nbsp|ndash|[ao](uml|ring));/gi, (reference) => decodeEntities(reference));
  const feed = parseDocument(xml, 'application/xml');
  if (feed.querySelector('parsererror')) return 'no-article';
  return readFeed(feed.documentElement, address, fragment);
};

/**
 * Reads the article in a text from an address, by what the text is: JSON Feed, WordPress REST, JSON-LD, RSS, Atom, or an HTML page with
 * JSON-LD. The address is the final one; the fragment, without `#`, names one of several, and is empty where nobody named one.
 * Never throws.
 */
export const read = (text: string, address: string, fragment: string): Reading => {
  try {
    const source = text.trim(); // without the byte order mark, too
    if (/^[[{]/.test(source)) return readJson(source, address, fragment);
    return source.startsWith('<') ? readMarkup(source, address, fragment) : 'no-article';
  } catch {
    return 'no-article'; // no JSON, or nested too deep
  }
};
