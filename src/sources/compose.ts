import { webAddress } from '../article/addresses.js';
import { readNewsArticle, type Article, type Picture } from '../article/news-article.js';
import type { Format, SourceArticle } from './article.js';
import type { Body } from './body.js';
import { parseDocument } from './parse.js';
import { readers } from './readers.js';
import type { Asked } from './reading.js';
import { isSamePicture } from './same-picture.js';

const MOST = 200; // pictures that are compared

/** The addresses of the pictures that stand in a body. */
const picturesIn = (html: string, base: string): string[] =>
  [...parseDocument(html, 'text/html').images].slice(0, MOST).flatMap((image) => webAddress(image.getAttribute('src') ?? '', base) ?? []);

/** An article as a source tells it; `no-article` where it tells nothing. A picture does not come above a body in which it stands. */
export const finish = (format: Format, article: Article, { address, report }: Asked, html?: string): SourceArticle | 'no-article' => {
  const { headline, description, paragraphs, url } = article;
  if (!headline && !description && !html && !paragraphs.length) return 'no-article';
  const own = url && webAddress(url, address);
  if (url && !own) report('url', url, 'an http or https address');
  const shown = html ? picturesIn(html, own ?? address) : [];
  const isNew = (picture: Picture) => !shown.some((other) => isSamePicture(picture.address, other));
  return { ...article, format, html: html || undefined, url: own, images: article.images.filter(isNew) };
};

/** The same from schema.org's words and a body. Their texts are final: no tags and no references are read in them. Addresses may be relative to the source's. */
export const compose = (format: Format, news: object, { html, text }: Body, asked: Asked): SourceArticle | 'no-article' => {
  const { address, report } = asked;
  const article = readNewsArticle({ ...news, '@type': 'Article', articleBody: text }, address, { readers: { ...readers, words: String }, report });
  return article ? finish(format, article, asked, html) : 'no-article';
};

/** What a page tells of its article, with the text that another place has of it. */
export const withText = (article: SourceArticle, text: SourceArticle, asked: Asked): SourceArticle => {
  const known = Object.fromEntries(Object.entries(article).filter(([, value]: [string, unknown]) => (Array.isArray(value) ? value.length : value))) as Partial<SourceArticle>;
  const whole: Article = { ...text, ...known, paragraphs: text.paragraphs };
  const finished = finish(text.format, whole, asked, text.html);
  return finished === 'no-article' ? article : finished;
};
