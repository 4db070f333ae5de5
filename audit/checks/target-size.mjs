import { examine } from './in-page.mjs';
import { standIns } from './words.mjs';

export const name = 'target-size';
export const modes = ['normal', 'narrow', 'spacing', 'large-text', 'forced-colors', 'more-contrast', 'dark', 'rtl']; // nobody points at paper

/**
 * Each control is 44 px high and wide. Excepted are, as WCAG 2.5.5 has it, links in a sentence or block of text, controls that the
 * browser draws, and what another control of that size does as well. The page's own are its author's, and warned of.
 */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['2.5.5'] }, look, standIns);

function look({ articles, controls, outwards, textOf, tidy, isLoaded, isOwn, isForEars, nameOf, looked, fault }, standIns) {
  const LEAST = 44 - 0.5; // px: boxes are laid out in fractions
  const boxOf = element => element.getBoundingClientRect();
  const isLarge = element => boxOf(element).width >= LEAST && boxOf(element).height >= LEAST;
  const isDrawnByBrowser = element => element.matches('input, select, textarea') && getComputedStyle(element).appearance !== 'none' && /checkbox|radio|range|color/.test(element.type);

  /** It is a part of a text: the block says more than its links do. */
  const isInText = element => {
    if (!/^inline$/.test(getComputedStyle(element).display)) return false;
    const block = outwards(element).find(each => each instanceof Element && !/inline|contents/.test(getComputedStyle(each).display));
    const linked = [...block.querySelectorAll('a, button')].map(textOf).join(' ');
    return tidy(textOf(block)).length > tidy(linked).length + 1;
  };

  /** Ours, too, in a text from elsewhere: what folds, and the links in place of pictures and films. */
  const isOurs = element => isOwn(element) || (isLoaded(element) && element.matches('summary')) || standIns.some(words => new RegExp(words).test(nameOf(element)));

  for (const article of articles) {
    const all = controls(article).filter(each => each.matches('a, button, input, select, textarea, summary, [role=button], [role=link]') && !isForEars(each));
    for (const element of all) {
      looked();
      if (isLarge(element) || isInText(element) || isDrawnByBrowser(element)) continue;
      if (all.some(other => other !== element && other.href && other.href === element.href && isLarge(other))) continue;
      const { width, height } = boxOf(element);
      fault(element, `${width.toFixed(0)} × ${height.toFixed(0)} px`, { level: isOurs(element) ? 'failure' : 'warning' });
    }
  }
}
