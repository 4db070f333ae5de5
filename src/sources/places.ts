import { webAddress } from '../article/addresses.js';
import { fill } from '../article/fill.js';

// An address with one star, at its end; white space; an address, in which these three names stand for parts of the first one.
const FORM = /^\s*([^\s*]+)\*\s+((?:[^\s{}]|\{(?:url|path|slug)\})+)\s*$/;

const NAME = 'kommun-nyhet-source';
const reported = new Set<string>();

/**
 * Where the data of a page is, as this page's template says in one line or several, of which the first that fits holds:
 * `<meta name="kommun-nyhet-source" content="https://www.boras.se/nyheter/* https://www.boras.se/api/nyheter?sida={path}">`.
 * `{path}` is what `*` stands for, as it is; `{slug}` the last part of the path and `{url}` the whole address, both to be put in a query.
 * The address itself where nothing fits. A line that is wrong is reported once in the console and passed over.
 */
export const placeOf = (address: string): string => {
  const here = location.href;
  // Of the prototype, since an <img name=getElementsByName> takes the place of the document's own.
  for (const meta of Document.prototype.getElementsByName.call(document, NAME)) {
    if (!(meta instanceof HTMLMetaElement)) continue;
    const { content } = meta;
    const [, start = '', template = ''] = FORM.exec(content) ?? [];
    const prefix = webAddress(start, here);
    const place = (path: string) => webAddress(fill(template, { url: encodeURIComponent(address), path, slug: slugOf(address) }), here);
    if (start && prefix && place('')) {
      if (address.startsWith(prefix)) return place(address.slice(prefix.length)) ?? address;
    } else {
      if (!reported.has(content)) console.warn(`<kommun-nyhet> leaves out ${NAME}="${content.slice(0, 100)}": expected an address with * at its end, and where its data is.`);
      reported.add(content);
    }
  }
  return address;
};

/** The last part of an address's path, for use in a query. */
export const slugOf = (address: string): string =>
  (/([^/]*)\/*$/.exec(new URL(address).pathname)?.[1] ?? '').replace(/[&+]/g, encodeURIComponent);
