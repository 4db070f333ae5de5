import { bodyOf, leadOf, words } from './body.js';
import { compose } from './compose.js';
import { at, textAt } from './property.js';
import type { Reading } from './read.js';

/** Whether parsed JSON is a post, or a page, as WordPress's REST API gives it. A picture there has a title, but no content. */
export const isPost = (value: unknown): boolean => typeof at(value, 'content.rendered') === 'string';

/** https://developer.wordpress.org/rest-api/reference/posts/ */
export const readPost = (post: unknown, address: string): Reading => {
  const text = (path: string) => textAt(post, path);
  const media = (path: string) => text(`_embedded.wp:featuredmedia.0.${path}`);
  const date = (name: string) => (text(`${name}_gmt`) ? `${text(`${name}_gmt`)}Z` : text(name)); // without: the site's own time
  const body = bodyOf(text('content.rendered'));
  return compose('wordpress', {
    headline: words(text('title.rendered')),
    description: at(post, 'content.protected') ? undefined : leadOf(words(text('excerpt.rendered')), body),
    datePublished: date('date'),
    dateModified: date('modified'),
    author: text('_embedded.author.0.name'),
    url: text('link'),
    image: {
      contentUrl: media('source_url'),
      description: media('alt_text'),
      caption: words(media('caption.rendered')),
      width: media('media_details.width'),
      height: media('media_details.height'),
    },
  }, body, address);
};
