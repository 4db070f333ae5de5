import { bodyOf, line } from './body.js';
import { choose } from './choose.js';
import { compose } from './compose.js';
import { at, textAt } from './property.js';
import type { Asked, Reading } from './reading.js';

/** Whether parsed JSON is a post, or a page, as WordPress's REST API gives it. A picture there has a title, but no content. */
export const isPost = (value: unknown): boolean => typeof at(value, 'content.rendered') === 'string';

/** The post in a list that the fragment names, or that is of the page that was asked for; else the first. */
export const readPosts = (posts: readonly unknown[], asked: Asked): Reading => {
  const named = choose(posts, asked, (post) => ['link', 'guid.rendered', 'slug', 'id'].map((key) => textAt(post, key)), (post) => readPost(post, asked));
  return named === 'not-found' ? readPosts(posts, { ...asked, fragment: '' }) : named; // which names a place in the page
};

/** https://developer.wordpress.org/rest-api/reference/posts/ */
export const readPost = (post: unknown, asked: Asked): Reading => {
  const text = (path: string) => textAt(post, path);
  const media = (path: string) => text(`_embedded.wp:featuredmedia.0.${path}`);
  const dates = (name: string) => [`${text(`${name}_gmt`) ?? ''}Z`, text(name)].filter((date) => date !== 'Z'); // the latter is the site's own time
  const body = bodyOf(text('content.rendered'), true);
  return compose('wordpress', {
    headline: line(text('title.rendered')),
    description: at(post, 'content.protected') ? undefined : line(text('excerpt.rendered')),
    datePublished: dates('date'),
    dateModified: dates('modified'),
    author: line(text('_embedded.author.0.name')),
    url: text('link'),
    image: {
      contentUrl: media('source_url'),
      description: line(media('alt_text')),
      caption: line(media('caption.rendered')),
      width: media('media_details.width'),
      height: media('media_details.height'),
    },
  }, body, asked);
};
