import type { Passage } from '../article/news-article.js';
import type { Told } from '../article/share-links.js';

/** What the reader has done, and can do. */
export interface Controls {
  /** What the reader is told about copying the address. */
  readonly told: Told;
  /** The headline, where there are other articles and it must tell this one's controls apart from theirs. */
  readonly apart: Passage | undefined;
}
