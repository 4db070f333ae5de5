export { KommunNyhet } from './kommun-nyhet.js';
export { LoadErrorEvent, LoadEvent, ShareEvent, type ErrorReason } from './events.js';
export type { ImageObject, NewsArticle } from './article/news-article.js';
export type { Channel } from './article/share-links.js';
