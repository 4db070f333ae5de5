/** Gives the characters of a reference by its name; `undefined` where it knows none. */
export type Named = (name: string) => string | undefined;

/** What plain text in Swedish is written with, besides the letters with marks: names, each before its character. */
const COMMON = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“',
  rdquo: '”', raquo: '»', laquo: '«', aelig: 'æ', oslash: 'ø', euro: '€', deg: '°', times: '×', bull: '•', sect: '§', sup2: '²', rarr: '→', shy: '\u00ad',
}));

/** The marks above and below letters, as Unicode combines them: `eacute` is an e with an acute accent. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', caron: '\u030c', cedil: '\u0327',
};
const MARKED = new RegExp(`^([a-z])(${Object.keys(MARKS).join('|')})$`, 'i');

const byName: Named = (name) => {
  const [, letter = '', mark = ''] = MARKED.exec(name) ?? [];
  const marked = MARKS[mark] && (letter + MARKS[mark]).normalize();
  return COMMON.get(name) ?? (marked?.length === 1 ? marked : undefined);
};

/** What old systems mean by the numbers from 128 to 159: windows-1252. Not by TextDecoder, which in Node reads it as latin-1. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** As HTML reads numbers; nought is no character. */
const byNumber = (code: number): string | undefined =>
  WINDOWS[code - 128] ?? (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : undefined);

/**
 * Replaces HTML's character references in plain text, once, and numbers that were escaped twice: `Barn &amp; unga` becomes `Barn & unga`. Numbers, letters with marks, what
 * Swedish is written with and `more` are known, and what is no reference known here stays as it is.
 */
export const decodeEntities = (text: string, more?: Named): string =>
  text.replace(/&(?:amp;(?=#))?(#?)(\w{1,31});/g, (reference, hash: string, name: string) =>
    (hash ? byNumber(Number(name.replace(/^x/i, '0x'))) : (byName(name) ?? more?.(name))) ?? reference).toWellFormed(); // some systems refer to each half of a pair
