import { each, unwrap } from './nodes.js';

/** The mark of a link that becomes an article. A loaded text makes no articles of its own: they could load further ones, without end. */
const MARK = '#kommun-nyhet';

/** An address without that mark. */
export const withoutMark = (address: string): string => address.split(MARK)[0] ?? '';

/**
 * What a loaded text links to is not the page's own word: search engines are told so, and where it is opened in another window, that learns nothing of
 * this one. Where the page has the browser fetch ahead what links lead to, a foreign text's links to the page's own site (`isForeign`) are words: nobody would have
 * chosen to go there, and it would be asked as the reader.
 */
export const disownLinks = (body: ParentNode, isForeign = false): void => {
  const fetchesAhead = isForeign && !!document.querySelector('script[type*=speculationrules i]');
  each<HTMLAnchorElement>(body, 'a', (link) => {
    link.rel = 'nofollow noopener';
    if (fetchesAhead && link.origin === location.origin) unwrap(link);
  });
};
