import { samePage } from '../article/addresses.js';
import { decoded } from '../article/picture-address.js';
import { isEmpty, unwrap } from './nodes.js';

const BLOCKS = 'p,li,dt,dd,td,th,figure,h1,h2,h3,h4,h5,h6,div';

/**
 * Links from one place of an article to another, as to a footnote and back. The names of places never pass the sanitiser, so such a link would
 * lead away from the page, to the original. Names of our own would be safe from clobbering, but they would be ids of the page's that a
 * loaded text brought about, in a document whose own `#…` addresses, labels and scripts we do not know; and each copy of an article would
 * need others. So the words stay, without the link: the note's number in the text, and the note below. What merely points, `↩` back to the
 * text or `#` beside a heading, goes. A link to a place that is not in the article, or has nothing
 * to read, leads to the original.
 */
export const settleAnchors = (box: ParentNode, base: string, named: ReadonlyMap<string, Element>): void => {
  const blank = new Map<Element, boolean>(); // asked of each place once, since very many links may lead to one

  /** What is to become of a link, by where it leads; `undefined` where it stays. Asked of each before the first is changed: one may be another's target. */
  const fateOf = (link: Element): 'goes' | 'gives way' | undefined => {
    const href = link.getAttribute('href')?.trim() ?? '';
    const address = href.slice(0, href.indexOf('#'));
    const fragment = href.slice(href.indexOf('#') + 1);
    if (address && !samePage(address, base, base)) return undefined;
    const target = named.get(fragment) ?? named.get(decoded(fragment));
    if (!target) return /^(?:top)?$/i.test(fragment) ? 'gives way' : undefined;
    const place = target.closest(BLOCKS) ?? target;
    const isBlank = blank.get(place) ?? isEmpty(place);
    blank.set(place, isBlank);
    if (isBlank) return undefined; // WordPress' "more" has a place, and nothing there
    const isBack = target !== link && (target.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0; // what is in it follows it, too
    return isBack && !/[\p{L}\p{N}]/u.test(link.textContent) ? 'goes' : 'gives way';
  };

  for (const [link, fate] of [...box.querySelectorAll('a[href*="#"]')].map((each) => [each, fateOf(each)] as const)) {
    if (fate === 'goes') link.remove();
    else if (fate) unwrap(link);
  }
};
