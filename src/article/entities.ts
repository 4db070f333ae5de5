/** Characters by the names of their references. */
export type Names = ReadonlyMap<string, string>;

/** Names written one after the other, each before its character. */
export const namesIn = (list: string): Names => new Map(list.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));

/** What plain text in Swedish is written with, besides the letters with marks. */
const COMMON = namesIn('amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— hellip… lsquo‘ rsquo’ ldquo“ rdquo” raquo» laquo« aeligæ oslashø');

/** The marks above and below letters, as Unicode combines them: `eacute` is an e with an acute accent. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', caron: '\u030c', cedil: '\u0327',
};
const MARKED = new RegExp(`^([a-z])(${Object.keys(MARKS).join('|')})$`, 'i');

const byName = (name: string, named: Names): string | undefined => {
  const [, letter = '', mark = ''] = MARKED.exec(name) ?? [];
  const small = named.get(name.replace(/^./, (first) => first.toLowerCase())) ?? '';
  const capital = small.toUpperCase();
  return named.get(name) ?? [(letter + (MARKS[mark] ?? '')).normalize(), capital].find((text) => text.length === 1 && text !== letter && text !== small);
};

/** What old systems mean by the numbers from 128 to 159: windows-1252. Not by TextDecoder, which in Node reads it as latin-1. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** As HTML reads numbers; half a pair of UTF-16 is no character, and neither is nought. */
const byNumber = (code: number): string | undefined =>
  WINDOWS[code - 128] ?? (code > 0 && code < 0x110000 ? String.fromCodePoint(code).toWellFormed() : undefined);

/**
 * Replaces HTML's character references in plain text, once: `Barn &amp; unga` becomes `Barn & unga`. Numbers, letters with marks and the
 * names given are known, and what is no reference known here stays as it is.
 */
export const decodeEntities = (text: string, names = COMMON): string =>
  text.replace(/&(#?)(\w{1,31});/g, (reference, hash: string, name: string) =>
    (hash ? byNumber(Number(name.replace(/^x/i, '0x'))) : byName(name, names)) ?? reference);
