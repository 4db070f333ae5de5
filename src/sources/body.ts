import { hasBreaks, isMarkup, oneLine, plainText } from '../article/text.js';
import { decodeReferences } from './references.js';

/** The body of an article: HTML as it came, or plain text in which a blank line parts paragraphs, or neither. */
export interface Body {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** A text without the marks of CDATA around it, which somebody escaped with it. */
const bare = (text: string): string => text.replace(/^\s*<!\[CDATA\[([^]*)\]\]>\s*$/, '$1');

/** The words of a text of which nobody says whether it is HTML, in its lines and paragraphs. */
export const words = (text: string): string => plainText(bare(text), decodeReferences);

/** The same on one line. */
export const line = (text = ''): string => oneLine(words(text));

/** The body in what a format calls HTML, or does not say what it is: often it is a mere text, sometimes one with a tag in it, and sometimes it is escaped twice. */
export const bodyOf = (given = '', isHtml = false): Body => {
  const html = bare(given);
  const text = decodeReferences(html);
  const markup = (isHtml ? /<[a-z]/i.test(html) : isMarkup(html)) ? html : isMarkup(text) ? text : undefined;
  return markup ? { html: hasBreaks(markup) ? markup : markup.replace(/\n\s*\n/g, '<p>') } : { text };
};
