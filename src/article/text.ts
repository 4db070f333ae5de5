import { decodeEntities } from './entities.js';

/** What only markup has: an end tag, a comment, a tag that breaks a line or has an attribute, a paragraph at the start. */
const MARKUP = /<\/[a-z][\w:-]*\s*>|<!--|<(?:[bh]r\b|[a-z][\w:-]*\s+[\w:-]+\s*=)[^<>]*>|^\s*<p\b[^<>]*>/i;

/** A comment; what is not for reading with all that it holds, to the end where it has none; or a tag: its slash, its name, what it has besides. */
const TAG = /<!--[^]*?(?:-->|$)|<(script|style|template|svg|iframe|select)(?![\w:-]|[^<>]*\/>)[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][\w:-]*)([^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*)>/gi;

// What each tag stands for: the end of a paragraph; at least a line's (\v); a line's; a space.
const PARAGRAPH = /^(?:p|h[1-6r]|[uod]l|blockquote|pre|table|figure|section|article|header|footer|main|aside)$/;
const LINE = /^(?:li|d[dt]|div|tr|figcaption|caption|address)$/;
const CELL = /^t[dh]$/;
/** What a tag of a name stands for among the words; nothing where it is in the midst of a line. */
export const placeOf = (tag: string): string => {
  const name = tag.replace(/^.*:/, '');
  return PARAGRAPH.test(name) ? '\n\n' : LINE.test(name) ? '\v' : name === 'br' ? '\n' : CELL.test(name) ? ' ' : '';
};

const namesIn = (html: string, tags: RegExp) => new Set(Array.from(html.matchAll(tags), ([, name = '']) => name.toLowerCase()));

/** Whether a tag in a text breaks lines; where none does, the text's own line breaks are its lines. */
export const hasBreaks = (html: string): boolean => [...namesIn(html, /<([a-z][\w:-]*)/gi)].some((name) => /[\n\v]/.test(placeOf(name)));

/** A text without its tags, as a browser would show it: blocks are paragraphs or lines of their own. */
const withoutTags = (html: string): string => {
  const closed = namesIn(html, /<\/([a-z][\w:-]*)/gi);
  const text = (hasBreaks(html) ? html.replace(/[\t-\r ]+/g, ' ') : html).replace(TAG, (tag, ...[, slash, name = '', rest]: string[]) => {
    const place = placeOf(name.toLowerCase());
    // What nothing closes is a word in angle brackets, but for tags that need no closing or say more than a name.
    return place || !name || slash || rest || closed.has(name.toLowerCase()) ? place : tag;
  });
  return text.replace(/ ?\n? ?(?:\v ?)+/g, '\n');
};

/** Whether a text is HTML, and not one in which `a < b` or `<ord>` stands. */
export const isMarkup = (text: string): boolean => MARKUP.test(text);

/**
 * The words of a text of which nobody says whether it is HTML: without tags, its blocks as lines and paragraphs (a blank line), its
 * references read; the same of HTML that was escaped. In plain text line breaks stay, and so do `a < b` and `<ord>`.
 */
export const plainText = (text: string, decode: (text: string) => string = decodeEntities): string => {
  if (isMarkup(text)) return decode(withoutTags(text));
  const decoded = decode(text);
  return isMarkup(decoded) ? decode(withoutTags(decoded)) : decoded;
};

/** More of a text than any news has, in UTF-16 units: browsers need a fifth of a second to lay out four times as much. */
export const LONGEST_TEXT = 250_000;
/** More lines than any news has: each is laid out for itself, or is an element. */
const MOST_LINES = 4_000;
/** More than any headline, lead or caption has. */
const LONGEST_LINE = 8_000;

/** The beginning of a text, with a mark where the rest is left out. */
export const cut = (text: string, most: number): string => (text[most] ? `${text.slice(0, most)}…` : text);

/** A text on one line. A space that does not break stays one. */
export const oneLine = (text: string): string => cut(text.replace(/[\t-\r \u2028\u2029]+/g, ' ').trim(), LONGEST_LINE);

/** The same without what is no letter, but controls a device or turns the direction of what follows: as it may be put beside what others say. */
export const bareLine = (text: string): string => oneLine(text.replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '').replace(/\p{Cc}/gu, ' '));

/** The paragraphs of a text, which blank lines part; a line in one is a line, without white space around it. Of what is out of all measure, the first words, and one line. */
export const paragraphsOf = (text: string): string[] => {
  const lines = cut(text, LONGEST_TEXT).split(/\r\n?|[\n\v\f\x85\u2028\u2029]/).map((line) => line.trim());
  return lines.join(lines.length < MOST_LINES ? '\n' : ' ').trim().split(/\n{2,}/).filter(Boolean);
};
