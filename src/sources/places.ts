import { webAddress } from '../article/addresses.js';
import { fill } from '../article/fill.js';
import { linesOf } from './head-lines.js';

const NAME = 'kommun-nyhet-source';
const reported = new Set<string>();

/** A part of an address as one value in a query: what is encoded stays so. */
const inQuery = (part: string): string => part.replace(/%(?![\da-f]{2})|[^\w.~%/-]/gi, encodeURIComponent);

/** A step up, from where the line says that the data is. */
const UP = /^[^?]*[/\\](?:\.|%2e){2}(?:[/\\?]|$)/i;

/** A line of the template: the addresses that begin so, and where their data is. `undefined` where it is none. */
const readLine = (line: string, here: string) => {
  const [start = '', template = '', ...more] = line.trim().split(/\s+/);
  const prefix = start.indexOf('*') === start.length - 1 ? webAddress(start.slice(0, -1), here) : undefined;
  const [, before = '', query = ''] = /^([^?]*)(.*)$/.exec(template) ?? [];
  const inPath = (part: string) => (query ? part.replaceAll('?', '%3F') : part); // the line's own query stays the only one
  const place = (parts: Readonly<Record<'url' | 'path' | 'slug', string>>) => {
    const way = fill(before, parts, inPath);
    return UP.test(way) ? undefined : webAddress(way + fill(query, parts, inQuery), here);
  };
  const origin = place({ url: '', path: '', slug: '' });
  const isRight = !more.length && start.length > 1 && template && !/[{}]/.test(template.replace(/\{(?:url|path|slug)\}/g, ''));
  return isRight && prefix && origin ? { prefix, place, origin: new URL(origin).origin } : undefined;
};

/**
 * Where the data of a page is, as this page's template says in its head, in one line or several, of which the first that fits holds:
 * `<meta name="kommun-nyhet-source" content="https://www.boras.se/nyheter/* https://www.boras.se/api/nyheter?sida={path}">`.
 * `{path}` is what `*` stands for, `{slug}` the last part of the path, each one value where it stands in a query; `{url}` the whole address, to be put
 * in a query. The address itself where nothing fits, and where a part of it would lead to another host than the line names, or up from there. A line that is wrong is
 * reported once in the console and passed over.
 */
export const placeOf = (address: string): string => {
  for (const content of linesOf(NAME)) {
    const line = readLine(content, location.href);
    if (line && address.startsWith(line.prefix)) {
      const path = address.slice(line.prefix.length);
      const place = line.place({ url: encodeURIComponent(address), path, slug: slugOf(address) });
      return place && new URL(place).origin === line.origin ? place : address;
    }
    if (!line && !reported.has(content)) console.warn(`<kommun-nyhet> leaves out ${NAME}="${content.slice(0, 100)}": expected an address with * at its end, and where its data is.`);
    if (!line) reported.add(content);
  }
  return address;
};

/** The parts of an address's path that are not empty. */
export const partsOf = (address: string): string[] => new URL(address).pathname.split('/').filter(Boolean);

/** The last part of an address's path, for use in a query. */
export const slugOf = (address: string): string => (partsOf(address).at(-1) ?? '').replace(/[&+]/g, encodeURIComponent);
