import type { Article } from '../article/news-article.js';
import type { Bounded } from './nodes.js';

/** What a source turned out to be, by its content. */
export type Format = 'json-ld' | 'wordpress' | 'json-feed' | 'rss' | 'atom';

/** An article as a source tells it. Its own address and those of its pictures are absolute, http or https. */
export interface SourceArticle extends Article {
  readonly format: Format;
  /** The body as HTML: bounded, and not sanitised. `undefined` where the source has text alone, or nothing. */
  readonly html: Bounded | undefined;
}
