import { webAddress } from '../article/addresses.js';
import { readJsonLd, readNewsArticle, type Article } from '../article/news-article.js';
import { finish } from './compose.js';
import { at, textAt } from './property.js';
import type { Reading } from './read.js';

/** The article whose `@id` ends in the fragment. Without a reviver or recursion: both end Safari's page where the JSON is nested deep enough. */
const readNamed = (json: string, base: string, fragment: string): Article | undefined => {
  try {
    const things: unknown[] = [JSON.parse(json)];
    for (const thing of things) { // and what is added meanwhile; what has no type is a mere mention
      if (at(thing, '@type') && `#${textAt(thing, '@id')}`.endsWith(`#${fragment}`)) return readNewsArticle(thing, base);
      if (typeof thing === 'object') for (const value of Object.values(thing ?? {})) things.push(value);
    }
  } catch {} // no JSON
  return undefined;
};

/** The article in texts of JSON-LD: the one that the fragment names, should there be one, else the first. */
export const readLinkedData = (texts: readonly string[], base: string, fragment: string): Reading => {
  const first = (read: (json: string) => Article | undefined) => texts.map(read).find(Boolean);
  const article = (fragment && first((json) => readNamed(json, base, fragment))) || first((json) => readJsonLd(json, base));
  return article ? finish('json-ld', article, base) : 'no-article';
};

/** The article in a page's JSON-LD scripts: as above, or in the script whose id is the fragment; else where the page says that WordPress has it. */
export const readPage = (page: Document, address: string, fragment: string): Reading => {
  const base = webAddress(page.querySelector('base[href]')?.getAttribute('href') ?? '', address) ?? address;
  const scripts = [page.getElementById(fragment), ...page.querySelectorAll('script[type^="application/ld+json"]')];
  const texts = scripts.flatMap((script) => {
    const text = script?.textContent ?? '';
    const bare = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1); // without <!-- -->, CDATA or a semicolon around it, or a list's brackets
    return [text, bare, `[${bare}]`];
  });
  const reading = readLinkedData(texts, base, fragment);
  const post = page.querySelector('link[rel~=alternate][type="application/json"][href*="wp/v2"]')?.getAttribute('href');
  const follow = post && webAddress(post + (post.includes('?') ? '&' : '?') + '_embed', base);
  return follow && reading === 'no-article' ? { follow } : reading;
};
