import { examine } from './in-page.mjs';
import { standIns } from './words.mjs';

export const name = 'link-purpose';

// Names that say nothing of where they lead; with and without what stands around them.
const vague = [
  'här', 'klicka här', 'tryck här', 'läs', 'läs här', 'läs mer', 'läs mera', 'läs mer här', 'läs vidare', 'mer', 'se mer', 'visa mer', 'mer information', 'mer info', 'länk', 'länken', 'den här länken',
  'here', 'click here', 'read', 'read here', 'read more', 'read on', 'more', 'see more', 'show more', 'learn more', 'more information', 'more info', 'link', 'this link',
];

/** A link's name alone tells where it leads: it is not vague, no address, and no other link of the page has it that leads elsewhere. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['2.4.9'] }, look, { vague, standIns });

function look({ articles, elements, nameOf, isShown, isExposed, isOwn, looked, fault }, { vague, standIns }) {
  const sounds = text => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const isLink = element => isShown(element) && isExposed(element);
  const linksIn = root => elements(root, 'a[href], area[href]').filter(isLink);
  const onPage = linksIn(document.documentElement);

  for (const link of articles.flatMap(linksIn)) {
    looked();
    const name = sounds(nameOf(link));
    const isOurs = isOwn(link) || standIns.some(words => new RegExp(words).test(nameOf(link)));
    const level = isOurs ? 'failure' : 'warning'; // the page's own are its author's
    const elsewhere = onPage.filter(other => other.href !== link.href && sounds(nameOf(other)) === name);
    if (!name) fault(link, 'a link without a name', { criteria: ['2.4.4', '4.1.2'] });
    else if (elsewhere.length) fault(link, `“${name}” leads to another place elsewhere on the page`, { level });
    if (vague.includes(name)) fault(link, `“${name}” does not say where it leads`, { level });
    if (/^(https?:\/\/|www\.)/.test(name)) fault(link, `“${name}” is an address`, { level });
  }
}
