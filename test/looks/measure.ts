import { afterThisTest, own, shownElements } from '../support/element.js';

/** The classes and parts that tell which element it is. */
const nameOf = (element: Element): string => `${element.localName}[part=${element.getAttribute('part') ?? ''}]`;

/** What the reader meets of an article that is wider than its place, or stands outside it: by name, with how far. */
export const sticksOut = (article: Element): string[] => {
  const { left, right } = article.getBoundingClientRect();
  return shownElements(article)
    .filter((each) => !each.closest('svg') && getComputedStyle(each).clipPath === 'none')
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ each, box }) => box.width && (box.left < left - 0.5 || box.right > right + 0.5 || each.scrollWidth > each.clientWidth + 1) && getComputedStyle(each).display !== 'inline')
    .map(({ each, box }) => `${nameOf(each)}: ${box.left - left} to ${box.right - right}, scrolls ${each.scrollWidth - each.clientWidth}`);
};

/** The boxes of an element's own texts, but for what is clipped away: that is for the ear. */
const seenWords = (element: Element): DOMRect[] => {
  const boxes: DOMRect[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    if (getComputedStyle(texts.currentNode.parentElement!).clipPath !== 'none') continue;
    range.selectNodeContents(texts.currentNode);
    boxes.push(...range.getClientRects());
  }
  return boxes.filter(({ height }) => height);
};

/** Words that are cut off, or that lie over others: what wraps must push down what comes after it. */
export const clipped = (article: Element): string[] => {
  const problems: string[] = [];
  for (const each of own(article, '[part=share-link], [part=share] > *, [part=notice], [part=article] > *').filter((one) => one.checkVisibility())) {
    const { overflow, clipPath } = getComputedStyle(each);
    if (clipPath !== 'none') continue; // for the ear alone
    const around = each.getBoundingClientRect();
    if (seenWords(each).some((inside) => inside.bottom > around.bottom + 1 || inside.right > around.right + 1 || inside.left < around.left - 1)) problems.push(`${nameOf(each)}: its words leave it`);
    if (overflow !== 'visible' && each.scrollHeight > each.clientHeight + 1) problems.push(`${nameOf(each)}: its words are cut off`);
  }
  const parts = own(article, '[part=article] > :not(slot)').filter((each) => each.checkVisibility() && getComputedStyle(each).clipPath === 'none' && each.offsetHeight);
  parts.forEach((each, index) => {
    const next = parts[index + 1];
    if (next && each.getBoundingClientRect().bottom > next.getBoundingClientRect().top + 0.5) problems.push(`${nameOf(each)} lies over ${nameOf(next)}`);
  });
  return problems;
};

/** Gives a tree a style sheet, after all that it has, until the test is over. */
export const addStyles = (root: Document | ShadowRoot, css: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  afterThisTest(() => { root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet); });
};

/** The engine that the test runs in, for the few things that one of them cannot be asked. */
export const isWebKitGTK = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
