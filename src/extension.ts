import type { ReactiveControllerHost } from 'lit';
import type { View } from './article/view.js';
import type { ReadSource } from './page/article-source.js';
import type { Extras } from './parts/extras.js';
import type { Words } from './parts/words.js';

/** An article element, as far as the embedding script needs to know it. */
export interface ArticleHost extends ReactiveControllerHost, Element {
  readonly src: string | null;
  readonly images: string | null;
}

/** What is shown, and what is added to it. */
export interface Shown extends Extras {
  readonly view: View;
}

/** What the embedding script puts in place of the element's own ways: docs/decisions/0016-embedding-extends-the-element.md. */
export interface Extension {
  /** Reads `src`; says what is wrong with it; calls `changed` when more is known. */
  readonly read: ReadSource<ArticleHost>;
  /** What is shown: with what `src` brought, its source, what became of loading it. */
  readonly show: (host: ArticleHost, view: View, words: Words) => Shown;
  /** Whether it wrote a node in the light DOM: nothing is read from it. */
  readonly wrote: (node: Node) => boolean;
}
