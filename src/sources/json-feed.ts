import { bodyOf, leadOf, words } from './body.js';
import { choose } from './choose.js';
import { compose } from './compose.js';
import { at, textAt } from './property.js';
import type { Reading } from './read.js';

/** Whether parsed JSON is a JSON Feed. */
export const isJsonFeed = (value: unknown): boolean => /jsonfeed\.org/.test(textAt(value, 'version') ?? '');

const authors = (thing: unknown): unknown => at(thing, 'authors') ?? at(thing, 'author'); // the latter in version 1

/** https://www.jsonfeed.org/version/1.1/ */
export const readJsonFeed = (feed: unknown, address: string, fragment: string): Reading => {
  const items = at(feed, 'items') as readonly unknown[]; // should it be none, read() says so
  const names = (item: unknown) => ['id', 'url', 'external_url'].map((key) => textAt(item, key));
  return choose(items, fragment, address, names, (item) => {
    const text = (key: string) => textAt(item, key);
    const html = text('content_html');
    const body = html ? bodyOf(html) : { text: text('content_text') };
    return compose('json-feed', {
      headline: words(text('title')), // plain text, in which systems leave references all the same
      description: leadOf(words(text('summary')), body),
      datePublished: text('date_published'),
      dateModified: text('date_modified'),
      author: authors(item) ?? authors(feed),
      url: text('url') ?? text('external_url'),
      image: text('image') ?? text('banner_image'),
      inLanguage: text('language') ?? textAt(feed, 'language'),
    }, body, address);
  });
};
