import { plainText } from './text.js';

/** Reads values as they stand in data. The defaults read what is written as the contract has it; the embedding script's, what systems write instead. */
export interface Readers {
  /** The words of a text, in lines and paragraphs. */
  readonly words: (text: string) => string;
  /** A date in ISO 8601; `undefined` where it cannot be read. */
  readonly date: (text: string) => string | undefined;
  /** Whether two absolute addresses are of one picture. */
  readonly isSame: (one: string, other: string) => boolean;
}

/** Texts by the references that Swedish needs, dates as given, every picture one of its own: the page lists them. */
export const plainReaders: Readers = { words: plainText, date: (text) => text, isSame: () => false };
