import { examine } from './in-page.mjs';

export const name = 'link-marked';

/** A link of the element's own, or in a text from elsewhere, is told from the words around it without colour: by a line below it or around it. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.4.1'] }, look);

function look({ articles, elements, texts, outwards, isLoaded, isShown, isForEars, looked, fault }) {
  const isFramed = element => ['Top', 'Right', 'Bottom', 'Left'].every(side => parseFloat(getComputedStyle(element)[`border${side}Width`]) > 0);
  const isUnderlined = (text, link) => outwards(text).slice(1, outwards(text).indexOf(link) + 1).some(each => getComputedStyle(each).textDecorationLine.includes('underline'));

  for (const article of articles.filter(each => each.shadowRoot)) {
    for (const link of elements(article, 'a[href]').filter(each => (each.getRootNode() === article.shadowRoot || isLoaded(each)) && isShown(each) && !isForEars(each))) {
      looked();
      if (!isFramed(link) && texts(link).some(text => !isUnderlined(text, link))) fault(link, 'a link without a line below or around it');
    }
  }
}
