const MARK = '#kommun-nyhet';
const MARKED = `a[href*="${MARK}"]`;
const SETTINGS = ['share', 'heading-level', 'locale', 'outdated-after', 'images'];

/**
 * Makes an article of each marked link on the page, `<a href="https://…/nyhet#kommun-nyhet">`, now and later: the one form that every
 * editor of the CMSs lets through (docs/proof/editors.md). After the mark, attributes may follow as in a query:
 * `#kommun-nyhet?heading-level=3&share=none`. The link stays inside as what is shown until the article is there and when it fails.
 */
export const watchMarkedLinks = (): void => {
  const replaceAll = () => { for (const link of document.querySelectorAll<HTMLAnchorElement>(MARKED)) replace(link); };
  new MutationObserver(replaceAll).observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });
  replaceAll();
};

const replace = (link: HTMLAnchorElement): void => {
  const [address = '', settings] = link.href.split(MARK);
  // Not what somebody is writing, nor what is in an article already.
  if ((settings && !settings.startsWith('?')) || link.isContentEditable || link.closest('kommun-nyhet')) return;
  const article = document.createElement('kommun-nyhet');
  for (const [name, value] of new URLSearchParams(settings)) if (SETTINGS.includes(name)) article.setAttribute(name, value);
  article.setAttribute('src', address);
  const alone = link.closest('p');
  const place = alone?.textContent.trim() === link.textContent.trim() && !alone.querySelector('img') ? alone : link;
  place.replaceWith(article);
  article.append(place);
};
