import { decodeEntities } from '../article/entities.js';
import { parseDocument } from './parse.js';

const MOST = 2_000; // names that a browser is asked for
const known = new Map<string, string | undefined>();

/** What a browser reads in a reference by its name; `undefined` where it knows none. */
const namedByBrowser = (name: string): string | undefined => {
  if (!known.has(name) && known.size < MOST) {
    const reference = `&${name};`;
    const text = parseDocument(reference, 'text/html').body.textContent;
    known.set(name, text.endsWith(';') ? undefined : text); // `&ampx;` is `&` and `x;` to it
  }
  return known.get(name);
};

/** Replaces HTML's character references in plain text, once; all names that a browser knows are known. */
export const decodeReferences = (text: string): string => decodeEntities(text, namedByBrowser);
