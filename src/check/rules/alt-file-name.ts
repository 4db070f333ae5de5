import { picturesOf } from '../reading/pictures.js';
import { quote } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

const ENDING = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic|pdf)$/i;
// What cameras, phones and systems call their files.
const MACHINE = /^(?:img|dscn?|dscf|pxl|mvi|image|bild|foto|photo|picture|screenshot|skärmbild|skärmavbild|namnlös|untitled)[-_ ()]*\d[-_\d ()]*$|^(?:img|dscn?|dscf|pxl|mvi)[-_]|^p?\d{7}[-_\d]*$/i;
const JOINED = /^(?=.*(?:_|-.*-|\d{4}))\S+$/; // words joined as in a file's name

/** The last part of an address, without its ending. */
const stemOf = (address: string): string => (/([^/\\?#]+?)(?:\.\w+)?(?:[?#].*)?$/.exec(address)?.[1] ?? '').toLowerCase();

/** Whether a text alternative is what a file is called, and not what a picture shows. `address` is the picture's. */
export const isFileName = (alt: string, address: string): boolean =>
  ENDING.test(alt) || MACHINE.test(alt) || (JOINED.test(alt) && alt.toLowerCase() === stemOf(address));

/** A picture whose text alternative is the name of its file. */
export const rule = {
  id: 'alt-file-name',
  severity: 'error',
  clause: '1.1.1',
  find: (article) => picturesOf(article).flatMap(({ element, alt }) =>
    alt && isFileName(alt, element.getAttribute('src') ?? '') ? [{ element, data: { text: quote(alt) } }] : []),
} as const satisfies Rule;

export const examples: Examples = {
  source: 'W3C F30',
  bad: [
    '<p><img src="bron.webp" alt="bron.webp"></p>',
    '<p><img src="1.jpg" alt="IMG_2041"></p>',
    '<p><img src="/bilder/ny-bro-2021.webp?bredd=800" alt="ny-bro-2021"></p>',
    '<p><img src="bron.webp" alt="BRON.JPG"></p>',
    '<p><img src="/bilder/Ny-bro-2021.webp" alt="Ny-Bro-2021"></p>',
    '<p><img src="1.png" alt="Skärmbild 2021-05-07"></p>',
  ],
  good: [
    '<p><img src="bron.webp" alt="Bron"></p>',
    '<p><img src="e20.webp" alt="Trafikplats 73 på E20"></p>',
    '<p><img src="samverkan.webp" alt="Samverkan"></p>',
    '<p><img src="1.svg" alt="1177"><img src="covid-19.svg" alt="Covid-19"></p>',
  ],
};
