import { adoptStyles } from '../styles/adopt.js';
import { pageCss } from '../styles/page.js';

/** The custom property by which a page that has linked kommun-nyhet.css is known; it says nothing of looks. */
const PAGE_CSS_IS_THERE = '--kommun-nyhet-css';

const seen = new WeakSet<Node>();

/** Gives the tree around an element the styles of kommun-nyhet.css, for the text that now stands in it; not where the page has linked that file. */
export const adoptPageStyles = (host: Element): void => {
  const root = host.getRootNode() as Document | ShadowRoot;
  if (seen.has(root)) return;
  seen.add(root);
  if (!getComputedStyle(host).getPropertyValue(PAGE_CSS_IS_THERE)) adoptStyles(root, pageCss);
};
