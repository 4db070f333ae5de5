import type { ReadSource } from './page/article-source.js';
import type { View } from './parts/view.js';

/** What the embedding script puts in place of the element's own ways: docs/decisions/0016-embedding-extends.md. */
export interface Extension {
  /** Reads `src`. */
  readonly read: ReadSource;
  /** What is shown: with a body from elsewhere, its source, what became of loading it. */
  readonly view: (view: View, element: Element) => View;
}
