import type { Report } from '../article/report.js';

/** Where the body is to stand, and who speaks. */
export interface BodySurroundings {
  /** The article's address, against which those in it are resolved. Absolute. */
  readonly base: string;
  /** Level of the article's headline, from 1 to 6. */
  readonly level: number;
  /** Whether the picture at this absolute address may be shown; else a link to it is. */
  readonly shows: (address: string) => boolean;
  /** The words of links that nothing else names, for each the next. */
  readonly words: { readonly picture: () => string; readonly media: (host: string) => string; readonly form: (host: string) => string };
  /** Language of those words, a BCP 47 tag, where it is not the place's. */
  readonly lang: string | undefined;
  /** Told of what is left out because it cannot be read. */
  readonly report: Report | undefined;
}
