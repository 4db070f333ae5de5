import { linesOf } from '../sources/head-lines.js';

const MARK = '#kommun-nyhet';
const MARKED = `a[href*="${MARK}"]`;
const SETTINGS = ['share', 'heading-level', 'locale', 'outdated-after', 'images'];
/** What says that the page does not answer for a link: a visitor wrote it, or somebody paid. */
const DISOWNED = /\b(ugc|nofollow|sponsored)\b/i;
const ALLOWED = 'kommun-nyhet-links';

/** A link that an article stands for. */
interface Followed {
  readonly href: string;
  readonly article: HTMLElement;
  /** The link, or what it stands alone in: hidden while the article is there. */
  readonly place: HTMLElement;
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
 * `<meta name="kommun-nyhet-links" content="https://www.boras.se https://www.ale.se">`. One that says `ugc`, `nofollow` or `sponsored` stays a link.
 */
export const watchMarkedLinks = (): void => {
  new MutationObserver((records) => {
    for (const { target, type, addedNodes } of records) {
      if (type === 'attributes') look(target);
      else for (const node of addedNodes) lookIn(node);
    }
    for (const link of followed.keys()) look(link); // each whose link or article somebody has taken away
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['href', 'rel'] });
  lookIn(document);
};

const lookIn = (node: Node): void => {
  look(node);
  if (node instanceof Element || node instanceof Document) node.querySelectorAll(MARKED).forEach(look);
};

/** Brings a link and its article together, or apart. */
const look = (node: Node): void => {
  if (!(node instanceof HTMLAnchorElement)) return;
  const known = followed.get(node);
  const settings = settingsOf(node);
  if (known && settings && known.href === node.href && known.article.isConnected) return;
  if (known) leave(node, known);
  if (settings) follow(node, settings);
};

/** What a link's mark says, should an article come in its place; else `undefined`. */
const settingsOf = (link: HTMLAnchorElement): URLSearchParams | undefined => {
  const [address = '', settings = ''] = link.href.split(MARK);
  const isMarked = link.href.includes(MARK) && (!settings || settings.startsWith('?')) && /^https?:/.test(address);
  const isAnchor = address === location.href.split('#')[0]; // of the page's own
  // Not what somebody is writing, nor what is in an article already.
  if (!isMarked || isAnchor || !link.isConnected || link.isContentEditable || document.designMode === 'on' || DISOWNED.test(link.rel) || link.closest('kommun-nyhet')) return undefined;
  return isAllowed(new URL(address).origin) ? new URLSearchParams(settings) : undefined;
};

const isAllowed = (origin: string): boolean => {
  const named = linesOf(ALLOWED).flatMap((line) => line.split(/\s+/)).filter((each) => URL.canParse(each)).map((each) => new URL(each).origin);
  const allowed = origin === location.origin || named.includes(origin);
  if (!allowed && !reported.has(origin)) {
    reported.add(origin);
    console.warn(`<kommun-nyhet> leaves marked links to ${origin} as they are: expected the page's own origin, or one that <meta name="${ALLOWED}"> in the head names.`);
  }
  return allowed;
};

const follow = (link: HTMLAnchorElement, settings: URLSearchParams): void => {
  const article = document.createElement('kommun-nyhet');
  for (const [name, value] of settings) if (SETTINGS.includes(name)) article.setAttribute(name, value);
  article.setAttribute('src', link.href.split(MARK)[0] ?? '');
  const around = link.closest<HTMLElement>('p,h1,h2,h3,h4,h5,h6');
  const isAlone = around?.textContent.trim() === link.textContent.trim() && !around.querySelector('img');
  const place = isAlone ? around : link;
  article.addEventListener('kommun-nyhet-load', () => { place.hidden = true; });
  article.addEventListener('kommun-nyhet-error', () => { place.hidden = false; });
  followed.set(link, { href: link.href, article, place });
  place.after(article);
};

const leave = (link: HTMLAnchorElement, { article, place }: Followed): void => {
  followed.delete(link);
  article.remove();
  place.hidden = false;
};
