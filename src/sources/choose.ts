import { webAddress } from '../article/addresses.js';
import { decoded } from '../article/picture-address.js';
import type { Asked, Reading } from './reading.js';

/** Reads the item of a list that the fragment names, raw or percent-encoded, by one of its `names`; the first, where there is no fragment. */
export const choose = <T>(items: readonly T[], { address, fragment }: Asked, names: (item: T) => (string | undefined)[], toArticle: (item: T) => Reading): Reading => {
  const norm = (name: string) => decoded(webAddress(name, address) ?? name);
  const wanted = [fragment, decoded(fragment)].map(norm);
  const item = items.find((each) => !fragment || names(each).some((name) => name && wanted.includes(norm(name))));
  return item ? toArticle(item) : fragment ? 'not-found' : 'no-article';
};
