import { editor, modified, newsArticle, published, url } from './article.js';
import { slotted } from './markup.js';

const attributes = `date-published="${published}" date-modified="${modified}" editor="${editor}" url="${url}"`;

/** `<kommun-nyhet>` around the page's own markup. */
export const fromMarkup = `<kommun-nyhet ${attributes}>${slotted}</kommun-nyhet>`;

/** The same from data in the page. */
export const fromData = (origin: string): string =>
  `<kommun-nyhet><script type="application/ld+json">${JSON.stringify(newsArticle(origin))}</script></kommun-nyhet>`;
