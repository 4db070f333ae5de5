import { picturesOf } from '../reading/pictures.js';
import { quote, sounds } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

/** A picture whose text alternative is its caption once more. */
export const rule = {
  id: 'alt-caption',
  severity: 'tip',
  clause: '1.1.1',
  find: (article) => picturesOf(article).flatMap(({ element, alt, caption }) =>
    alt && sounds(alt) === sounds(caption) ? [{ element, data: { text: quote(alt) } }] : []),
} as const satisfies Rule;

export const examples: Examples = {
  source: 'Digg, webbriktlinjer R115',
  bad: ['<figure><img src="bron.webp" alt="Den nya bron"><figcaption>Den nya bron.</figcaption></figure>'],
  good: [
    '<figure><img src="bron.webp" alt="En gångbro med räcken av trä."><figcaption>Den nya bron öppnades i maj.</figcaption></figure>',
    '<figure><img src="bron.webp" alt=""><figcaption>Den nya bron.</figcaption></figure>',
  ],
};
