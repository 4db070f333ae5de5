import { examine } from './in-page.mjs';

export const name = 'hidden';

/** What is hidden from assistive technology takes no focus, and no text that the eye sees is hidden from it, unless it is said beside. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.3.1', '4.1.2'] }, look);

function look({ articles, elements, texts, controls, outwards, isExposed, tidy, looked, fault }) {
  const takesFocus = element => element.tabIndex >= 0 && !outwards(element).some(each => each.inert);
  const words = node => tidy(node.data).toLowerCase();

  for (const article of articles) {
    for (const control of controls(article)) {
      looked();
      if (takesFocus(control) && !isExposed(control)) fault(control, 'takes the focus, and assistive technology does not know of it', { criteria: ['4.1.2'] });
      if (control.tabIndex > 0) fault(control, `tabindex ${control.tabIndex} takes it out of the order`, { criteria: ['2.4.3'] });
      if (control.tabIndex < 0 && control.matches('a[href], button, summary')) fault(control, 'the Tab key does not reach it', { criteria: ['2.1.1'] });
      if (/^(presentation|none)$/.test(control.role)) fault(control, 'a control without its role', { criteria: ['4.1.2'] });
    }
    const all = texts(article);
    const said = all.filter(isExposed).map(words).join(' ');
    for (const node of all.filter(each => !isExposed(each) && /[\p{L}\p{N}]/u.test(each.data))) {
      looked();
      if (!said.includes(words(node))) fault(node, `seen, and not said: “${tidy(node.data).slice(0, 60)}”`);
    }
    for (const element of elements(article, 'h1, h2, h3, h4, h5, h6, ul, ol, li, table, figure, time, article')) {
      looked();
      if (/^(presentation|none)$/.test(element.role ?? '')) fault(element, `a ${element.localName} without its role`);
    }
  }
}
