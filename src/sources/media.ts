import { webAddress } from '../article/addresses.js';
import type { ImageObject } from '../article/news-article.js';
import { endsLikePicture } from '../article/picture-address.js';
import { pick } from '../article/pick.js';
import { words } from './body.js';
import { attributeOf, baseOf, children, first } from './xml.js';

const OTHER_FILES = /\.(?:m4[av]|mov|mp[34g]|og[agv]|wav|webm|docx?|pdf|xlsx?|zip|html?)(?:[?#]|$)/i;

const addressOf = (element: Element): string => element.getAttribute('url') || (element.getAttribute('href') ?? element.textContent);

/** Whether something is a picture: by the ending of its address where that tells, else by any attribute that says so. */
const isPicture = (element: Element): boolean => {
  const address = addressOf(element).trim();
  const says = ['type', 'medium'].some((name) => /^\s*image\b/i.test(element.getAttribute(name) ?? ''));
  return endsLikePicture(address) || (says && !OTHER_FILES.test(address));
};

const MOST = 25; // pictures

/**
 * The pictures that belong to an item of a feed, by https://www.rssboard.org/media-rss and as enclosures; a thumbnail only where there is
 * nothing else. `media:description` tells about a picture and is its caption; nothing there is a text to read in its place.
 */
export const picturesOf = (item: Element, address: string): ImageObject[] => {
  const groups = children(item, 'media:group');
  const oneOf = (sizes: readonly Element[]) => sizes.find((size) => attributeOf(size, 'isDefault') === 'true') ?? sizes[0] ?? [];
  const contents = children(item, 'media:content');
  const pictures = [
    ...contents,
    ...groups.flatMap((group) => oneOf(children(group, 'media:content').filter(isPicture))),
    ...children(item, 'enclosure', 'image', 'link').filter((link) => (link.getAttribute('rel') ?? 'enclosure') === 'enclosure'),
  ].filter(isPicture);
  const thumbnails = [item, ...groups, ...contents].flatMap((parent) => children(parent, 'media:thumbnail'));
  return (pictures.length ? pictures.slice(0, MOST) : thumbnails.slice(0, 1)).map((picture) => {
    const attribute = (name: string) => picture.getAttribute(name) ?? '';
    const near = (name: string) => first(picture, name) ?? first(picture.parentElement ?? item, name) ?? '';
    const given = addressOf(picture).trim();
    return {
      contentUrl: (given && webAddress(given, baseOf(picture, address))) ?? given,
      caption: words(near('media:description')),
      creditText: words(near('media:credit')),
      ...pick(['width', 'height'], attribute),
    };
  });
};
