// Room for larger text, wider spacing and narrow screens.
const article = 'src/styles/article.ts';
const share = 'src/styles/share.ts';
const embedding = 'src/styles/embedding.ts';

export const layout = [
  { id: 'notice-clipped', file: article, from: '[part=notice] {', to: '[part=notice] { height: 8rem; overflow: hidden;', fault: 'The notice’s height is fixed, and clips wider spaced text.', criterion: '1.4.12', page: 'inaktuell-ersatt', mode: 'spacing' },
  { id: 'links-clipped', file: share, from: '[part=share-link] { display: inline-flex;', to: '[part=share-link] { overflow: hidden; white-space: nowrap; width: 11.5rem; display: inline-flex;', fault: 'The share links’ width is fixed, and clips wider spaced text.', criterion: '1.4.12', page: 'dela-standard', mode: 'spacing' },
  { id: 'spacing-refused', file: article, from: 'article p {', to: 'article p, article span { letter-spacing: normal !important; word-spacing: normal !important; } article p {', fault: 'The reader’s text spacing does not hold.', criterion: '1.4.12', page: 'data-barn', mode: 'spacing' },
  { id: 'links-in-a-row', file: share, from: 'flex-wrap: wrap;', to: 'flex-wrap: nowrap;', fault: 'The share links stay in a row that is wider than a narrow screen.', criterion: '1.4.10', page: 'dela-standard', mode: 'narrow' },
  { id: 'article-wide', file: article, from: 'article { max-width', to: 'article { min-width: 30rem; max-width', fault: 'The article is wider than a narrow screen.', criterion: '1.4.10', page: 'data-barn', mode: 'narrow' },
  { id: 'words-unbroken', file: article, from: 'article > * {', to: 'article > * { white-space: nowrap;', fault: 'The text does not break its lines.', criterion: '1.4.10', page: 'inaktuell-ersatt', mode: 'narrow' },
  { id: 'picture-wide', file: 'src/styles/light.ts', from: 'img { height: auto; max-width: 100%; }', to: 'img { height: auto; }', fault: 'The pictures are wider than a narrow screen.', criterion: '1.4.10', page: 'data-barn', mode: 'narrow' },
  { id: 'table-wide', file: embedding, from: 'overflow-x: auto; }', to: '}', fault: 'A table makes the whole page scroll sideways.', criterion: '1.4.10', page: 'inbaddning-allt-i-texten', mode: 'narrow' },
  { id: 'notice-clipped-large', file: article, from: '[part=notice] {', to: '[part=notice] { height: 160px; overflow: hidden;', fault: 'The notice’s height is in pixels, and clips larger text.', criterion: '1.4.4', page: 'inaktuell-ersatt', mode: 'large-text' },
  { id: 'links-fixed-size', file: share, from: 'line-height: 1.25; cursor: pointer; }', to: 'line-height: 1.25; cursor: pointer; font-size: 16px; }', fault: 'The share links do not grow with the reader’s text.', criterion: '1.4.4', page: 'dela-standard', mode: 'large-text' },
];
