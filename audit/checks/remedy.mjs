import { examine } from './in-page.mjs';

export const name = 'remedy';

/** What is said about an article that is awaited, or did not come, stands with the way to where it was published and, after a failure, a button to try again. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['3.3.1', '3.3.3'] }, look);

function look({ articles, nameOf, isShown, looked, fault }) {
  const isAddress = text => URL.canParse(text, document.baseURI) && /^https?:$/.test(new URL(text, document.baseURI).protocol);
  for (const article of articles.filter(each => each.shadowRoot && each.matches(':state(loading), :state(error)'))) {
    const status = article.shadowRoot.querySelector('[part=status]');
    const said = status?.querySelector('[role=status], [aria-live]')?.textContent.trim();
    const shown = selector => [...(status?.querySelectorAll(selector) ?? [])].filter(each => isShown(each) && nameOf(each));
    const [links, buttons] = ['a[href]', 'button'].map(shown);
    looked();
    if (!said && (links.length || buttons.length)) fault(status, 'a way out, and nothing says of what', { criteria: ['3.3.1'] });
    if (!said || !isAddress(article.getAttribute('src')?.trim())) continue;
    if (links.length !== 1) fault(status, `“${said}”, and ${links.length} links to the article`, { criteria: ['3.3.3'] });
    if (article.matches(':state(error)') && buttons.length !== 1) fault(status, `“${said}”, and ${buttons.length} buttons to try again`, { criteria: ['3.3.3'] });
  }
}
