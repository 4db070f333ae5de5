import { examine } from './in-page.mjs';

export const name = 'new-window';

/** No link opens a window that its name does not tell of: by its target, or by what it does when it is clicked. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['3.2.5'] }, look);

function look({ articles, elements, nameOf, isOwn, looked, fault }) {
  const isTold = element => /(nytt fönster|ny flik|new window|new tab)/iu.test(nameOf(element));
  const opensByTarget = element => {
    const target = (element.getAttribute('formtarget') ?? element.getAttribute('target') ?? '').toLowerCase();
    return !['', '_self', '_top', '_parent'].includes(target);
  };

  /** Clicks without leaving the page, and tells whether a window would have been opened. */
  const opensByScript = element => {
    const { open } = window;
    let isOpened = false;
    const stay = event => event.preventDefault();
    window.open = () => ((isOpened = true), null);
    window.addEventListener('click', stay);
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    window.removeEventListener('click', stay);
    window.open = open;
    return isOpened;
  };

  for (const element of articles.flatMap(article => elements(article, 'a[href], area[href], form, button'))) {
    looked();
    const opens = opensByTarget(element) || (element.localName === 'a' && isOwn(element) && opensByScript(element));
    if (opens && !isTold(element)) fault(element, `opens a new window, and “${nameOf(element)}” does not say so`);
  }
}
