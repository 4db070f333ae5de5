// HTML 4's names (https://www.w3.org/TR/html401/sgml/entities.html), each before its character. Letters that have a capital are here as the small one.
const NAMES =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 iexcl¡ cent¢ pound£ curren¤ yen¥ brvbar¦ sect§ uml¨ copy© ordfª laquo« not¬ shy\u00ad reg® macr¯ deg° ' +
  'plusmn± sup2² sup3³ acute´ microµ para¶ middot· cedil¸ sup1¹ ordmº raquo» frac14¼ frac12½ frac34¾ iquest¿ times× divide÷ AEligÆ aeligæ ' +
  'ETHÐ ethð oslashø THORNÞ thornþ szligß OEligŒ oeligœ fnofƒ circˆ tilde˜ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e ' +
  'rlm\u200f ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› oline‾ ' +
  'frasl⁄ euro€ imageℑ weierp℘ realℜ trade™ alefsymℵ larr← uarr↑ rarr→ darr↓ harr↔ crarr↵ lArr⇐ uArr⇑ rArr⇒ dArr⇓ hArr⇔ forall∀ part∂ exist∃ ' +
  'empty∅ nabla∇ isin∈ notin∉ ni∋ prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞ ang∠ and∧ or∨ cap∩ cup∪ int∫ there4∴ sim∼ cong≅ asymp≈ ne≠ ' +
  'equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ sdot⋅ lceil⌈ rceil⌉ lfloor⌊ rfloor⌋ lang⟨ rang⟩ loz◊ spades♠ clubs♣ hearts♥ ' +
  'diams♦ alphaα betaβ gammaγ deltaδ epsilonε zetaζ etaη thetaθ iotaι kappaκ lambdaλ muμ nuν xiξ omicronο piπ rhoρ sigmaσ tauτ upsilonυ phiφ chiχ ' +
  'psiψ omegaω sigmafς thetasymϑ upsihϒ pivϖ';

const named = new Map(NAMES.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));

/** The marks above and below letters, as Unicode combines them: `eacute` is an e with an acute accent. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', caron: '\u030c', cedil: '\u0327',
};
const MARKED = new RegExp(`^([a-z])(${Object.keys(MARKS).join('|')})$`, 'i');

const byName = (name: string): string | undefined => {
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
 * Replaces HTML's character references in plain text, once: `Barn &amp; unga` becomes `Barn & unga`. All names of HTML 4 are known, and
 * what is no reference known here stays as it is.
 */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#?)(\w{1,31});/g, (reference, hash: string, name: string) =>
    (hash ? byNumber(Number(name.replace(/^x/i, '0x'))) : byName(name)) ?? reference);
