import { hasManyAttributes, isMultiplied } from './bounded.js';
import { parseDocument } from './parse.js';

/** More tags, and elements that a parser may have to make of what is never closed, than browsers need long for, however they stand. */
const MOST_TAGS = 10_000;
const MOST_MADE = 500_000;

/** A comment; what holds text alone, with all of it; what says where addresses begin and where more is. */
const PARTS = /<!--(?:-?>|[^]*?(?:--!?>|$))|<(script|style|textarea|title)\b[^]*?(?:<\/\1\s*>|$)|<(?:base|link)\b[^>]{0,500}>/gi;

/**
 * A page's root, as far as data are read in it: of a page out of all measure, the scripts with data and what names addresses. Not the document,
 * in which a picture that is called `querySelector` would answer in its place.
 */
export const pageOf = (markup: string): HTMLElement => {
  const isLarge = markup.split('<', MOST_TAGS).length === MOST_TAGS || isMultiplied(markup, MOST_MADE) || hasManyAttributes(markup);
  const parts = isLarge ? Array.from(markup.matchAll(PARTS), ([part]) => part).filter((part) => /^<(?:base|link|script[^>]{0,300}ld\+json)/i.test(part)) : [markup];
  const own: { readonly querySelector: (this: Node, selector: string) => Element | null } = Document.prototype;
  return own.querySelector.call(parseDocument(parts.join(''), 'text/html'), ':root') as HTMLElement;
};
