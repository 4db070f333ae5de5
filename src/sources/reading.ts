import type { Report } from '../article/report.js';
import type { SourceArticle } from './article.js';

/** What was asked for, and who is told. */
export interface Asked {
  /** Where the text came from in the end. Absolute. */
  readonly address: string;
  /** What names one of several, without `#`; empty where nobody named one. */
  readonly fragment: string;
  /** The page whose article is asked for, where that is another address. */
  readonly page: string;
  /** Told of what is left out because it cannot be read. */
  readonly report: Report;
}

/** An HTML page's data without a text, or no data, where the page names the post of WordPress that it shows. */
export interface Follow {
  readonly follow: string;
  /** What the page tells of the article, without its text. */
  readonly article: SourceArticle | undefined;
}

/**
 * What a text turned out to be: an article; a page that names where its text is; nothing that is an article (`no-article`); or a feed in
 * which nothing has the name that was asked for (`not-found`).
 */
export type Reading = SourceArticle | Follow | 'no-article' | 'not-found';
