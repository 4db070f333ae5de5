import { webAddress } from '../article/addresses.js';
import { readNewsArticle, type Article, type Picture } from '../article/news-article.js';
import type { Format, SourceArticle } from './article.js';
import type { Body } from './body.js';

/** An article as a source tells it; `no-article` where it tells nothing. A picture comes once, and not above a body in which it stands. */
export const finish = (format: Format, article: Article, base: string, html?: string): SourceArticle | 'no-article' => {
  const { headline, description, paragraphs, images, url } = article;
  const shown = new Set<string>();
  const body = html?.replace(/&(?:amp|#0*38);/g, '&');
  const isNew = ({ address }: Picture) => !body?.includes(address) && !shown.has(address) && shown.add(address);
  return headline || description || html || paragraphs.length
    ? { ...article, format, html: html || undefined, url: url && webAddress(url, base), images: images.filter(isNew) }
    : 'no-article';
};

/** The same from schema.org's words and a body. Their texts are final: no references are read in them. Addresses may be relative to `base`. */
export const compose = (format: Format, news: object, { html, text }: Body, base: string): SourceArticle | 'no-article' => {
  const escaped = JSON.stringify({ ...news, '@type': 'Article', articleBody: text }).replaceAll('&', '&amp;');
  const article = readNewsArticle(JSON.parse(escaped), base);
  return article ? finish(format, article, base, html) : 'no-article';
};
