import { bodyOf, line } from './body.js';
import { choose } from './choose.js';
import { compose } from './compose.js';
import { at, textAt } from './property.js';
import type { Asked, Reading } from './reading.js';

/** Whether parsed JSON is a JSON Feed. */
export const isJsonFeed = (value: unknown): boolean => /jsonfeed\.org/.test(textAt(value, 'version') ?? '');

/** Who wrote something, in version 1.1's way or in version 1's. */
const authorsOf = (thing: unknown): string[] =>
  [at(thing, 'authors') ?? at(thing, 'author')].flat(1).map((author) => line(textAt(author, 'name'))).filter(Boolean);

/** https://www.jsonfeed.org/version/1.1/ */
export const readJsonFeed = (feed: unknown, asked: Asked): Reading => {
  const items = at(feed, 'items') as readonly unknown[]; // should it be none, read() says so
  const names = (item: unknown) => ['id', 'url', 'external_url'].map((key) => textAt(item, key));
  return choose(items, asked, names, (item) => {
    const text = (key: string) => textAt(item, key);
    const { html, text: plain } = bodyOf(text('content_html'), true);
    const authors = authorsOf(item);
    return compose('json-feed', {
      headline: line(text('title')), // plain text, in which systems leave tags and references all the same
      description: line(text('summary')),
      datePublished: text('date_published'),
      dateModified: text('date_modified'),
      author: authors.length ? authors : authorsOf(feed),
      url: text('url') ?? text('external_url'),
      image: text('image') ?? text('banner_image'),
      inLanguage: text('language') ?? textAt(feed, 'language'),
    }, { html, text: plain || text('content_text') }, asked);
  });
};
