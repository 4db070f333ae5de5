// Room for larger text, wider spacing and narrow screens.
import { loaded } from './loaded.mjs';

export const layout = [
  { id: 'notice-clipped', fault: 'The notice’s height is fixed, and clips wider spaced text.', criterion: '1.4.12', page: 'inaktuell-ersatt', mode: 'spacing', css: '[part=notice] { height: 8rem; overflow: hidden }' },
  { id: 'links-clipped', fault: 'The share links’ width is fixed, and clips wider spaced text.', criterion: '1.4.12', page: 'dela-standard', mode: 'spacing', css: '[part=share-link] { overflow: hidden; white-space: nowrap; width: 11.5rem }' },
  { id: 'spacing-refused', fault: 'The reader’s text spacing does not hold.', criterion: '1.4.12', page: 'data-barn', mode: 'spacing', css: '[part=article] :is(p, span) { letter-spacing: normal !important; word-spacing: normal !important }' },
  { id: 'text-over-text', fault: 'The date lies over the headline.', criterion: '1.4.12', page: 'data-barn', css: '[part=published] { margin-top: -3rem }' },
  { id: 'icons-over-words', fault: 'The icons lie over the words.', criterion: '1.4.12', page: 'dela-standard', css: 'svg { margin-inline-end: -2rem }' },
  { id: 'links-in-a-row', fault: 'The share links stay in a row that is wider than a narrow screen.', criterion: '1.4.10', page: 'dela-standard', mode: 'narrow', css: '[part=share] ul { flex-wrap: nowrap }' },
  { id: 'article-wide', fault: 'The article is wider than a narrow screen.', criterion: '1.4.10', page: 'data-barn', mode: 'narrow', css: '[part=article] { min-width: 30rem }' },
  { id: 'words-unbroken', fault: 'The text does not break its lines.', criterion: '1.4.10', page: 'inaktuell-ersatt', mode: 'narrow', css: '[part=article] * { white-space: nowrap }' },
  { id: 'picture-wide', fault: 'The pictures are wider than a narrow screen.', criterion: '1.4.10', page: 'data-barn', mode: 'narrow', css: 'img { max-width: none !important }' },
  { id: 'table-wide', fault: 'A table makes the whole page scroll sideways.', criterion: '1.4.10', page: 'inbaddning-allt-i-texten', mode: 'narrow', css: `${loaded} :has(> table) { overflow: visible !important }` },
  { id: 'notice-clipped-large', fault: 'The notice’s height is in pixels, and clips larger text.', criterion: '1.4.4', page: 'inaktuell-ersatt', mode: 'large-text', css: '[part=notice] { height: 160px; overflow: hidden }' },
  { id: 'links-fixed-size', fault: 'The share links do not grow with the reader’s text.', criterion: '1.4.4', page: 'dela-standard', mode: 'large-text', css: '[part=share-link] { font-size: 16px }' },
];
