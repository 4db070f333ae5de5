/** What a vector tries to reach. Whatever of it happens is seen, and tells by its number which vector it was. */
export interface Payload {
  /** A call of a global function. */
  readonly call: string;
  /** Address at another origin, which counts what is asked for. */
  readonly here: string;
  /** The same at a third origin. */
  readonly there: string;
  /** Address of a picture that may be shown, and of something that may be shown and is no picture. */
  readonly picture: string;
  readonly broken: string;
}

/** Markup that should do nothing at all. */
export interface Vector {
  readonly name: string;
  readonly html: (payload: Payload) => string;
}

export const vector = (name: string, html: Vector['html']): Vector => ({ name, html });

/** One vector for each pair. */
export const cross = <A, B>(as: readonly A[], bs: readonly B[], make: (a: A, b: B) => Vector): Vector[] => as.flatMap((a) => bs.map((b) => make(a, b)));

/** Words in a text, parted by white space. */
export const list = (text: string): string[] => text.trim().split(/\s+/);

/** What acts wherever it comes to be markup of its own. */
export const live = ({ call, here }: Payload): string => `<img src="${here}" onerror="${call}">`;

/** A text with each of its units of UTF-16 written in another way. */
export const spelled = (text: string, write: (code: number, letter: string) => string): string =>
  Array.from({ length: text.length }, (_, index) => write(text.charCodeAt(index), text.charAt(index))).join('');
