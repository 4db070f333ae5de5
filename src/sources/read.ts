import { decodeEntities } from '../article/entities.js';
import { parseJson } from '../article/json.js';
import type { Report } from '../article/report.js';
import { readFeed } from './feed.js';
import { isJsonFeed, readJsonFeed } from './json-feed.js';
import { readLinkedData, readPage } from './json-ld.js';
import { pageOf } from './page-data.js';
import { parseXml } from './parse-xml.js';
import type { Asked, Reading } from './reading.js';
import { isPost, readPost, readPosts } from './wordpress.js';

const readJson = (json: string, asked: Asked): Reading => {
  const value = parseJson(json);
  if (isPost(value)) return readPost(value, asked);
  if (Array.isArray(value) && isPost(value[0])) return readPosts(value, asked);
  return isJsonFeed(value) ? readJsonFeed(value, asked) : readLinkedData([value], asked);
};

/** A feed's root in markup that is no page, whatever a system puts before it: scripts, what PHP and databases warn of. */
const FEED = /^(?:(?!<(?:html|head|body|title|p>))[^])*?<(?:[\w-]+:)?(?:rss|feed|rdf)[\s>]/i;
/** The first brace of JSON, likewise: a warning, a call, a program's name for it. */
const BRACE = /^(?:[^<{]|<\/?b(?:r ?\/?)?>)*\{/i;
/** What old systems write with windows-1252 in mind where Unicode has controls: a character, or its number, by HTML or JSON. */
const WINDOWS = /[\x80-\x9f]|&#(x[89][\da-f]|12[89]|1[3-5]\d);|(?<!\\)\\u00([89][\da-f])/gi;

const readMarkup = (markup: string, asked: Asked): Reading => {
  const start = markup.slice(0, 10_000).replace(/<!--[^]*?-->|<![^[>]*\[[^]*?\]\s*>|<[?!][^>]*>/g, '');
  if (FEED.test(start)) {
    const faults: Parameters<Report>[] = [];
    const root = parseXml(markup, (...fault) => { faults.push(fault); });
    const reading = root ? readFeed(root, asked) : 'no-article';
    if (typeof reading === 'object') for (const fault of faults) asked.report(...fault); // where there is no article, that is told
    return reading;
  }
  return BRACE.test(start) ? readJson(markup, asked) : readPage(pageOf(markup), asked);
};

/**
 * Reads the article in a text from an address, by what the text is: JSON Feed, WordPress REST, JSON-LD, RSS, Atom, or an HTML page with
 * JSON-LD. The address is the final one; the fragment, without `#`, names one of several, and is empty where nobody named one.
 * Never throws.
 */
export const read = (text: string, address: string, fragment: string, { page = address, report = () => undefined }: Partial<Asked> = {}): Reading => {
  const asked: Asked = { address, fragment, page, report };
  try {
    const source = text.trim() // without the byte order mark, too
      .replace(WINDOWS, (found, number?: string, hex?: string) => decodeEntities(`&#${number ?? (hex ? `x${hex}` : found.charCodeAt(0))};`));
    return /^(?:[[{]|\/[/*])/.test(source) ? readJson(source, asked) : readMarkup(source, asked);
  } catch {
    return 'no-article'; // nested too deep
  }
};
