import { examine } from './in-page.mjs';

export const name = 'text-size';
export const modes = ['normal', 'large-text'];

/** The element's own text grows when the reader sets the page's text twice as large: no size is fixed. What depends on the width too may grow less. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.4.4'] }, look);

function look({ articles, texts, around, isOwn, looked, fault }) {
  const LEAST = 1.25; // times its size: a headline's depends on the width, too
  const { style } = document.documentElement;
  const before = style.cssText;
  const all = articles.map(article => [article, ...new Set(texts(article).filter(isOwn).map(around))]);
  const measure = size => {
    style.setProperty('font-size', size, 'important');
    return all.map(each => each.map(element => parseFloat(getComputedStyle(element).fontSize)));
  };
  const [small, large] = ['100%', '200%'].map(measure);
  style.cssText = before;

  all.forEach((elements, index) => elements.forEach((element, at) => {
    const [was, is] = [small[index][at], large[index][at]];
    const isFixedByPage = large[index][0] < 1.9 * small[index][0]; // and so is all that inherits from it
    if (!at || isFixedByPage || !was) return;
    looked();
    if (is < LEAST * was) fault(element, `${was} px, and ${is} px where the page's text is twice as large`);
  }));
}
