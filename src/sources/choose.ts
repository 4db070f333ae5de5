import { samePage, webAddress } from '../article/addresses.js';
import { decoded } from '../article/picture-address.js';
import type { Asked, Reading } from './reading.js';

/**
 * Reads the item of a list that the fragment names, raw or percent-encoded, by one of its `names`; where there is no fragment, the item of the page that was
 * asked for, else the first.
 */
export const choose = <T>(items: readonly T[], { address, fragment, page }: Asked, names: (item: T) => (string | undefined)[], toArticle: (item: T) => Reading): Reading => {
  const norm = (name: string) => decoded(webAddress(name, address) ?? name);
  const wanted = norm(decoded(fragment));
  const isAsked = (name: string) => (fragment ? norm(name) === wanted : name.includes('/') && samePage(name, page, address));
  const item = items.find((each) => names(each).some((name) => name && isAsked(name))) ?? (fragment ? undefined : items[0]);
  return item ? toArticle(item) : fragment ? 'not-found' : 'no-article';
};
