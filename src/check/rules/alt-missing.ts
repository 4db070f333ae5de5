import { picturesOf } from '../reading/pictures.js';
import type { Examples, Rule } from '../rule.js';

/** A picture of which nothing is said, not even that it is decoration. */
export const rule = {
  id: 'alt-missing',
  severity: 'error',
  clause: '1.1.1',
  // a browser falls back on the title
  find: (article) => picturesOf(article)
    .filter(({ element, alt }) => alt === undefined && !element.getAttribute('title'))
    .map(({ element, number }) => ({ element, data: { number } })),
} as const satisfies Rule;

export const examples: Examples = {
  source: 'W3C F65; Digg, webbriktlinjer R115',
  bad: ['<p><img src="bron.webp"></p>', '<figure><img src="bron.webp"><figcaption>Bron öppnades i maj.</figcaption></figure>'],
  good: [
    '<p><img src="bron.webp" alt="En gångbro över ån, med räcken av trä."></p>',
    '<p><img src="streck.svg" alt=""></p>',
    '<p><img src="bron.webp" role="presentation"><img src="karta.svg" aria-label="Vägen till bron"></p>',
    '<p><img src="bron.webp" title="En gångbro över ån"></p>',
  ],
};
