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

/** An address without what says how a picture was cut: `/16x9/`, `-1024x683`, `-scaled`, `.jpg?width=800`. */
const uncut = (address: string): string => address.replace(/\/\d+x\d+(?=\/)|-(?:\d+x\d+|scaled)(?=\.\w+(?:\?|$))|(?<=\.(?:jpe?g|png|webp|avif|gif))\?.*/gi, '');

/** Texts by the references that Swedish needs, dates as given, one picture of several cuts; the same twice is what the page wants. */
export const plainReaders: Readers = { words: plainText, date: (text) => text, isSame: (one, other) => one !== other && uncut(one) === uncut(other) };
