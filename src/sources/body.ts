import { parseDocument } from './parse.js';

/** The body of an article: HTML as it came, or plain text in which a blank line parts paragraphs, or neither. */
export interface Body {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

const TAG = /<[a-z]/i;

const textOf = (html: string): string => parseDocument(html, 'text/html').body.textContent;

/** A text on one line. A space that does not break stays one. */
export const line = (text = ''): string => text.replace(/[\t-\r ]+/g, ' ').trim();

/**
 * The text of HTML on one line; what stands in two blocks does not become one word. Where a format does not say whether it is HTML, a text
 * that would lose a `<word>` is none.
 */
export const words = (text = ''): string =>
  line(/<\/|<br|&#?\w+;/i.test(text) ? textOf(text.replace(/<\/?(?:p|div|li|h\d|br|t[dr])\b/gi, ' $&')) : text);

/** The body in what should be HTML: often it is a mere text, and sometimes it is escaped twice. */
export const bodyOf = (html = ''): Body => {
  if (TAG.test(html)) return { html };
  const text = textOf(html);
  return /<(?:\/[a-z]|br)/i.test(text) ? { html: text } : { text };
};

const letters = (text: string): string => text.replace(/\s+/g, '');

/** A summary beside the body, where it is a text of its own: not the body's first words, which many systems print, with an ellipsis. */
export const leadOf = (summary: string, { html, text = '' }: Body): string | undefined => {
  const start = letters(summary.replace(/\[?(?:…|\.{3}).{0,60}$/, ''));
  return letters(html ? textOf(html) : text).includes(start) ? undefined : summary;
};
