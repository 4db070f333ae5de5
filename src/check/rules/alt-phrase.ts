import { picturesOf } from '../reading/pictures.js';
import type { Examples, Rule } from '../rule.js';

const PHRASE = /^(?:(?:en |ett |a |an )?(?:bild(?:en)?|foto(?:t|grafi|grafiet)?|image|picture|photo(?:graph)?) (?:på|av|från|visar|föreställer|of|shows|showing)(?= )|(?:bild|foto|image|picture|photo)$)/i;

/** What a text alternative begins with that says only that there is a picture; empty where it does not. */
export const pictureWords = (alt: string): string => PHRASE.exec(alt)?.[0] ?? '';

/** A text alternative that begins by saying that it is one of a picture. */
export const rule = {
  id: 'alt-phrase',
  severity: 'tip',
  clause: '1.1.1',
  find: (article) => picturesOf(article).flatMap(({ element, alt }) => {
    const text = pictureWords(alt ?? '');
    return text ? [{ element, data: { text } }] : [];
  }),
} as const satisfies Rule;

export const examples: Examples = {
  source: 'W3C WAI, Images Tutorial: Tips and Tricks',
  bad: [
    '<p><img src="bron.webp" alt="Bild på den nya bron"></p>',
    '<p><img src="bron.webp" alt="Foto av bron"></p>',
    '<p lang="en"><img src="bron.webp" alt="A picture of the bridge"></p>',
    '<p><img src="bron.webp" alt="Bild"></p>',
  ],
  good: [
    '<p><img src="bron.webp" alt="Den nya bron"></p>',
    '<p><img src="studio.webp" alt="Bildlärare och elever i ateljén"></p>',
    '<p><img src="tavla.webp" alt="Fotografens tavla över torget"></p>',
  ],
};
