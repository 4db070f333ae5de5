import { samePage, webAddress } from '../article/addresses.js';
import { linesOf } from '../sources/head-lines.js';
import { isBeingEdited } from './editing.js';
import { placeOf, putAfter, stoodForOf } from './link-place.js';
import { OWN_MARK } from './own-nodes.js';
import { patience } from './patience.js';

const MARK = '#kommun-nyhet';
const MARKED = `a[href*="${MARK}"]`;
const SETTINGS = ['share', 'heading-level', 'locale', 'outdated-after']; // and not whose pictures are shown
/** What says that the page does not answer for a link: a visitor wrote it, or somebody paid. */
const DISOWNED = /\b(ugc|nofollow|sponsored)\b/i;
const ALLOWED = 'kommun-nyhet-links';
/** Articles of marked links on a page at a time. */
const MOST = 20;

/** A link that an article stands for. */
interface Followed {
  readonly href: string;
  readonly article: HTMLElement;
  /** What the article comes after. */
  readonly place: HTMLElement;
  /** The link, or what it stands alone in: hidden while the article is there. */
  stoodFor: HTMLElement;
  /** Whether it may be put there once more. */
  readonly mayReturn: () => boolean;
  /** Whether it is there to be read. */
  isThere: boolean;
}

const followed = new Map<HTMLAnchorElement, Followed>();
const reported = new Set<string>();

/**
 * Puts an article after each marked link on the page, `<a href="https://…/nyhet#kommun-nyhet">`, now and later: the one form that every editor
 * of the CMSs lets through (docs/proof/editors.md). After the mark, attributes may follow as in a query:
 * `#kommun-nyhet?heading-level=3&share=none`. The link stays where it is, since the page, or its framework, owns it: hidden beside its article,
 * shown again when that fails. When it goes, its article goes; when its address changes, so does the article.
 *
 * A link may lead to the page's own origin, and to those that the page's owner names in the head:
 * `<meta name="kommun-nyhet-links" content="https://www.boras.se https://www.ale.se">`. One that says `ugc`, `nofollow` or `sponsored` stays a
 * link, and so does what comes after twenty; the console says so once.
 */
export const watchMarkedLinks = (): void => {
  new MutationObserver((records) => {
    for (const link of followed.keys()) look(link); // first each whose link or article somebody has taken away
    for (const { target, type, addedNodes } of records) {
      if (type === 'attributes') look(target);
      else for (const node of addedNodes) lookIn(node); // none, where a text has changed
    }
  }).observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ['href', 'rel', 'hidden'] });
  searchIn(document, Document.prototype);
};

const lookIn = (node: Node): void => {
  look(node);
  if (node instanceof Element) searchIn(node, Element.prototype);
};

/** By way of the prototype: a form answers to the names of its fields before its own, the document to those of pictures. */
const searchIn = (node: Node, { querySelectorAll }: { readonly querySelectorAll: (this: Node, selector: string) => NodeListOf<Node> }): void => {
  querySelectorAll.call(node, MARKED).forEach(look);
};

/** Brings a link and its article together, or apart. */
const look = (node: Node): void => {
  if (!(node instanceof HTMLAnchorElement)) return;
  const known = followed.get(node);
  const settings = settingsOf(node);
  const isSame = known && settings && known.href === node.href && known.place === placeOf(node);
  if (isSame && known.article.isConnected) {
    keepBeside(node, known);
    return;
  }
  if (isSame && !known.mayReturn()) { // and now the link stays
    known.stoodFor.hidden = false;
    return;
  }
  if (known) leave(node, known);
  if (!settings) return;
  if (followed.size < MOST) follow(node, settings, isSame ? known.mayReturn : patience());
  else tellOnce(`leaves the other marked links as they are: expected at most ${MOST} on a page`);
};

/** Tells the page's author why a marked link stays one. */
const tellOnce = (message: string): void => {
  if (!reported.has(message)) console.warn(`<kommun-nyhet> ${message}.`);
  reported.add(message);
};

/** What a link's mark says, should an article come in its place; else `undefined`. */
const settingsOf = (link: HTMLAnchorElement): URLSearchParams | undefined => {
  const [address = '', settings = ''] = link.href.split(MARK);
  const isMarked = link.href.includes(MARK) && (!settings || settings.startsWith('?')) && !!webAddress(address, address);
  // Of the page's own, also where a <base> has it lead elsewhere.
  const isAnchor = samePage(address, location.href, address) || link.getAttribute('href')?.startsWith('#');
  // Not what somebody is writing, nor what is in an article already.
  if (!isMarked || isAnchor || !link.isConnected || isBeingEdited(link) || link.closest('kommun-nyhet')) return undefined;
  const { origin } = new URL(address);
  const disowned = DISOWNED.exec(link.rel)?.[0];
  if (disowned) tellOnce(`leaves marked links with rel="${disowned}" as they are: expected a link that the page answers for`);
  else if (isAllowed(origin)) return new URLSearchParams(settings);
  else tellOnce(`leaves marked links to ${origin} as they are: expected the page's own origin, or one that <meta name="${ALLOWED}"> in the head names`);
  return undefined;
};

/** Whether the page's owner lets marked links lead to an origin. */
const isAllowed = (origin: string): boolean =>
  origin === location.origin || linesOf(ALLOWED).flatMap((line) => line.split(/\s+/)).some((each) => URL.canParse(each) && new URL(each).origin === origin);

const follow = (link: HTMLAnchorElement, settings: URLSearchParams, mayReturn: () => boolean): void => {
  const article = document.createElement('kommun-nyhet');
  for (const [name, value] of settings) if (SETTINGS.includes(name)) article.setAttribute(name, value);
  article.setAttribute('src', link.href.split(MARK)[0] ?? '');
  article.setAttribute(OWN_MARK, '');
  const place = placeOf(link);
  const known: Followed = { href: link.href, article, place, stoodFor: link, mayReturn, isThere: false };
  const hear = ({ type }: Event) => { known.isThere = known.stoodFor.hidden = type.endsWith('load'); };
  article.addEventListener('kommun-nyhet-load', hear);
  article.addEventListener('kommun-nyhet-error', hear);
  clearLeftBehind(place);
  followed.set(link, known);
  keepBeside(link, known, () => true);
};

/** Takes away the articles that a clone or a saved page brought with it: their links bring them anew. What follows may be a form with a field called `matches`. */
const clearLeftBehind = (place: Element): void => {
  const live = Array.from(followed.values(), ({ article }) => article as Element);
  for (let next = place.nextElementSibling; next?.localName === 'kommun-nyhet' && next.hasAttribute(OWN_MARK) && !live.includes(next); next = place.nextElementSibling) next.remove();
};

/**
 * The article comes after the place of its link, and alone, also where the page, or its framework, has moved or shown that anew. What comes to
 * stand beside the link later is the page's, and not hidden with it.
 */
const keepBeside = (link: HTMLElement, known: Followed, may = known.mayReturn): void => {
  putAfter(known.place, known.article, Array.from(followed.values(), ({ article }) => article), may);
  const standsFor = stoodForOf(link, known.place);
  if (known.isThere && standsFor !== known.stoodFor) known.stoodFor.hidden = false;
  known.stoodFor = standsFor;
  if (known.isThere && !standsFor.hidden && may()) standsFor.hidden = true;
};

const leave = (link: HTMLAnchorElement, { article, stoodFor }: Followed): void => {
  followed.delete(link);
  article.remove();
  stoodFor.hidden = false;
};
