import { examine } from './in-page.mjs';

export const name = 'reflow';

/**
 * At any width, and so at 320 px: the page is not scrolled sideways, and nothing of an article lies beyond it. What must be wide, a
 * table, scrolls in a place of its own, which has a name and can be reached with the keyboard.
 */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.4.10'] }, look);

function look({ articles, elements, outwards, nameOf, isShown, isForEars, looked, fault }) {
  const { scrollWidth, clientWidth } = document.documentElement;
  looked();
  if (scrollWidth > clientWidth + 1) fault(document.documentElement, `the page is ${scrollWidth} px wide in ${clientWidth} px`);

  const scrolls = element => element instanceof Element && /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
  for (const article of articles) {
    for (const element of elements(article).filter(isShown)) {
      if (element instanceof SVGElement && element.ownerSVGElement) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (!width || isForEars(element)) continue;
      looked();
      if (scrolls(element)) {
        if (element.tabIndex < 0) fault(element, 'scrolls sideways, and the keyboard does not reach it', { criteria: ['2.1.1'] });
        if (!element.ariaLabel && !element.getAttribute('aria-labelledby')) fault(element, `scrolls sideways, and has no name (${nameOf(element).slice(0, 30)})`, { criteria: ['4.1.2'] });
      }
      const isInScroller = outwards(element).slice(1).some(scrolls);
      if (!isInScroller && (left < -1 || right > clientWidth + 1)) fault(element, `reaches from ${Math.round(left)} to ${Math.round(right)} px in ${clientWidth}`);
    }
  }
}
