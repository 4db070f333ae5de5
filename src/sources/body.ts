import { isMarkup, oneLine, plainText } from '../article/text.js';
import { decodeReferences } from './references.js';

/** The body of an article: HTML as it came, or plain text in which a blank line parts paragraphs, or neither. */
export interface Body {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** The words of a text of which nobody says whether it is HTML, in its lines and paragraphs. */
export const words = (text: string): string => plainText(text, decodeReferences);

/** The same on one line. */
export const line = (text = ''): string => oneLine(words(text));

/** The body in what a format calls HTML, or does not say what it is: often it is a mere text, and sometimes it is escaped twice. */
export const bodyOf = (html = '', isHtml = false): Body => {
  if (isHtml ? /<[a-z]/i.test(html) : isMarkup(html)) return { html };
  const text = decodeReferences(html);
  return isMarkup(text) ? { html: text } : { text };
};
