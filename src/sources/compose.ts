import { webAddress } from '../article/addresses.js';
import { readNewsArticle, type Article, type Picture } from '../article/news-article.js';
import { LONGEST_TEXT } from '../article/text.js';
import type { Format, SourceArticle } from './article.js';
import type { Body } from './body.js';
import { bounded } from './bounded.js';
import { bringForward, MEDIA } from './later.js';
import { leadOf } from './lead.js';
import { each, inertBox, isEmpty } from './nodes.js';
import { readers } from './readers.js';
import type { Asked } from './reading.js';
import { isSamePicture } from './same-picture.js';

const MOST = 200; // pictures that are compared
/** What there is to meet in a body besides words and pictures. */
const SEEN = `${MEDIA},form`;

/**
 * An article as a source tells it; `no-article` where it tells nothing. What stands in the body does not come above it as well: neither its pictures
 * nor its first words, or the headline's, as a lead. A body in which there is nothing to read or to see is none.
 */
export const finish = (format: Format, article: Article, { address, report }: Asked, given = ''): SourceArticle | 'no-article' => {
  const { headline, paragraphs, url } = article;
  const own = url && webAddress(url, address);
  if (url && !own) report('url', url, 'an http or https address');
  const base = own ?? address;
  const html = bounded(given, report);
  const body = inertBox(html);
  each(body, 'script,style,template', (element) => { element.remove(); });
  bringForward(body, base);
  const isBlank = isEmpty(body) && !body.querySelector(SEEN);
  const text = isBlank ? paragraphs.map((paragraph) => paragraph.text).join('') : body.textContent;
  if (text[LONGEST_TEXT]) report('text', text.slice(LONGEST_TEXT), `at most ${LONGEST_TEXT} characters`);
  const description = article.description && leadOf(article.description, [headline, text].join(' '));
  if (!headline && !description && isBlank && !paragraphs.length) return 'no-article';
  const shown = [...body.querySelectorAll('img')].slice(0, MOST).flatMap((image) => webAddress(image.getAttribute('src') ?? '', base) ?? []);
  const originOf = (address: string) => new URL(address).origin;
  // One that is elsewhere may become a link, and would take the other with it.
  const isNew = ({ address: one }: Picture) => !shown.some((other) => isSamePicture(one, other) && [address, one].map(originOf).includes(originOf(other)));
  return { ...article, description, format, paragraphs: isBlank ? paragraphs : [], html: isBlank ? undefined : html, url: own, images: article.images.filter(isNew) };
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
