import type { View } from './article/view.js';
import type { ReadSource } from './page/article-source.js';
import type { Extras } from './parts/extras.js';
import type { Words } from './parts/words.js';

/** What the embedding script puts in place of the element's own ways: docs/decisions/0016-embedding-extends-the-element.md. */
export interface Extension {
  /** Reads `src`. */
  readonly read: ReadSource;
  /** What is shown: with a body from elsewhere, its source, what became of loading it. */
  readonly show: (view: View, words: Words, host: ShowsImages) => Extras & { readonly view: View };
}

/** An element that says which pictures it shows. */
export interface ShowsImages extends Element {
  readonly images: string | null;
}
