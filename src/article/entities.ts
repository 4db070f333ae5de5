// The names that publishing systems leave in JSON, each before its character; a numeric reference needs no table.
const NAMES = 'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– aringå aumlä oumlö AringÅ AumlÄ OumlÖ';

const named = new Map(NAMES.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));

/**
 * Replaces HTML's character references in plain text, once: `Barn &amp; unga` becomes `Barn & unga`.
 * What is no reference known here stays as it is.
 */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#?)(\w+);/g, (reference, hash: string, name: string) => {
    const code = Number(name.replace(/^x/i, '0x'));
    return (hash ? code < 0x110000 && String.fromCodePoint(code) : named.get(name)) || reference;
  });
