import { webAddress } from '../article/addresses.js';
import type { ImageObject } from '../article/news-article.js';
import { pick } from '../article/pick.js';
import { words } from './body.js';
import { baseOf, children, first } from './xml.js';

const isPicture = (element: Element): boolean => /^image\b/i.test(element.getAttribute('type') ?? element.getAttribute('medium') ?? '');

const MOST = 25; // pictures

/**
 * The pictures that belong to an item of a feed, by https://www.rssboard.org/media-rss and as enclosures; a thumbnail only where there is
 * nothing else. `media:description` tells about a picture and is its caption; nothing there is a text to read in its place.
 */
export const picturesOf = (item: Element, address: string): ImageObject[] => {
  const groups = children(item, 'media:group');
  const oneOf = (sizes: readonly Element[]) => sizes.find((size) => size.getAttribute('isDefault') === 'true') ?? sizes[0] ?? [];
  const contents = children(item, 'media:content');
  const pictures = [
    ...contents,
    ...groups.flatMap((group) => oneOf(children(group, 'media:content').filter(isPicture))),
    ...children(item, 'enclosure', 'link').filter((link) => (link.getAttribute('rel') ?? 'enclosure') === 'enclosure'),
  ].filter(isPicture);
  const thumbnails = [item, ...groups, ...contents].flatMap((parent) => children(parent, 'media:thumbnail'));
  return (pictures.length ? pictures.slice(0, MOST) : thumbnails.slice(0, 1)).map((picture) => {
    const attribute = (name: string) => picture.getAttribute(name) ?? '';
    const near = (name: string) => first(picture, name) ?? first(picture.parentElement ?? item, name) ?? '';
    const given = attribute('url') || attribute('href');
    return {
      contentUrl: (given && webAddress(given, baseOf(picture, address))) ?? '',
      caption: words(near('media:description')),
      creditText: near('media:credit'),
      ...pick('width height', attribute),
    };
  });
};
