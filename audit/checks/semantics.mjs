import { examine } from './in-page.mjs';

export const name = 'semantics';

/** The article is named by its headline, ids are unique in their tree, ARIA refers to what is there, and nothing that is announced is empty. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.3.1', '4.1.2'] }, look);

function look({ articles, elements, nameOf, textOf, inner, referred, isShown, isExposed, isOwn, looked, fault }) {
  const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'aria-errormessage', 'aria-flowto', 'aria-activedescendant'];
  const holds = 'img, svg, input, button, select, textarea, iframe, video, audio, object, hr, math, canvas, picture';

  for (const article of articles) {
    const all = elements(article);
    const own = elements(article, 'article').filter(isOwn);
    if (article.shadowRoot) {
      looked();
      const [inside] = own;
      const title = all.find(each => each.getAttribute('part') === 'headline' && isOwn(each));
      if (own.length !== 1) fault(article, `${own.length} articles in one element`);
      if (article.role || article.getAttribute('role')) fault(article, 'a role on the element, which has an article inside');
      if (inside && title && textOf(title) && !(inside.getAttribute('aria-labelledby') && nameOf(inside) === textOf(title))) fault(inside, `the article is not named by its headline: “${nameOf(inside).slice(0, 60)}”`);
    }
    for (const root of new Set(all.map(each => each.getRootNode()))) {
      const ids = [...root.querySelectorAll('[id]')].filter(({ id }) => id);
      const twice = ids.filter(({ id }, index) => ids.findIndex(other => other.id === id) !== index);
      for (const each of twice) fault(each, `the id “${each.id}” is there already`);
    }
    for (const element of all) {
      for (const attribute of references.filter(each => element.hasAttribute(each))) {
        looked();
        const [value, found] = [element.getAttribute(attribute), referred(element, attribute)];
        if (!found.length || found.includes(null)) fault(element, `${attribute}="${value}" refers to nothing`);
      }
    }
    for (const element of all.filter(each => isShown(each) && isExposed(each))) {
      if (element.matches('h1, h2, h3, h4, h5, h6, p, li, dt, dd, a[href], button, summary, label, caption')) {
        looked();
        const isWaiting = element.matches('[role=status], [aria-live]') && isOwn(element); // a live region is there, and empty, before it says anything
        const isEmpty = element.matches('a, button') ? !nameOf(element) : !textOf(element) && !elements(element, holds).length;
        if (isEmpty && !isWaiting) fault(element, `an empty ${element.localName}`);
      }
      if (element.matches('ul, ol, menu')) {
        looked();
        const items = inner(element).filter(each => each instanceof Element && !each.matches('script, template'));
        if (!items.some(isShown)) fault(element, 'a list without items');
        for (const each of items.filter(({ localName, role }) => localName !== 'li' && role !== 'listitem')) fault(each, `a ${each.localName} directly in a list`);
      }
      if (element.localName === 'li' && !element.parentElement?.matches('ul, ol, menu')) fault(element, 'an item without its list');
    }
  }
}
