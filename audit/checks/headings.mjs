import { examine } from './in-page.mjs';

export const name = 'headings';

/** The headline is a heading of the level asked for, the notice's comes one below, and no level is skipped; none is nested in another. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.3.1', '2.4.10'] }, look);

function look({ articles, elements, textOf, outwards, isShown, isOwn, looked, fault }) {
  const selector = 'h1, h2, h3, h4, h5, h6, [role=heading]';
  const levelOf = element => Number(element.ariaLevel ?? (element.localName.match(/^h([1-6])$/)?.[1] || 2));
  const asked = element => (/^[1-6]$/.test(element.getAttribute('heading-level')?.trim() ?? '') ? Number(element.getAttribute('heading-level')) : 2);

  for (const article of articles) {
    const headings = elements(article, selector).filter(isShown);
    const part = name => elements(article, `[part=${name}]`).find(each => isOwn(each) && isShown(each));
    const slotted = headings.find(each => outwards(each).some(({ slot }) => slot === 'headline'));
    const headline = slotted ?? headings.find(each => each.getAttribute('part') === 'headline' && isOwn(each));
    const level = headline ? levelOf(headline) : asked(article);
    for (const heading of headings) {
      looked();
      if (!textOf(heading)) fault(heading, 'an empty heading');
      if (heading.parentElement?.closest(selector) || outwards(heading).slice(1).some(each => each.matches?.(selector))) fault(heading, 'a heading in a heading');
    }
    if (article.shadowRoot) {
      const title = part('headline');
      if (title && textOf(title) && !headline) fault(title, 'the headline is no heading');
      if (headline && !slotted && level !== asked(article)) fault(headline, `level ${level}, and ${asked(article)} was asked for`);
      if (headline && headings[0] !== headline) fault(headings[0], 'a heading before the headline');
      const notice = part('notice');
      const ofNotice = notice && headings.filter(each => notice.contains(each) && isOwn(each));
      const isOwnNotice = notice && !elements(notice, 'slot[name=notice]').some(slot => slot.assignedNodes().length);
      const right = Math.max(2, Math.min(level + 1, 6));
      if (isOwnNotice && ofNotice.length !== 1) fault(notice, `${ofNotice.length} headings in the notice`);
      if (isOwnNotice && ofNotice[0] && levelOf(ofNotice[0]) !== right) fault(ofNotice[0], `level ${levelOf(ofNotice[0])} in the notice, below a headline of level ${level}`);
    }
    headings.reduce((before, heading) => {
      if (before && levelOf(heading) > before + 1) fault(heading, `level ${levelOf(heading)} after level ${before}`);
      if (headline && heading !== headline && levelOf(heading) < level) fault(heading, `level ${levelOf(heading)} inside an article of level ${level}`, { level: isOwn(heading) ? 'failure' : 'warning' });
      if (headline && heading !== headline && levelOf(heading) === level && level < 6) fault(heading, `level ${level}, as the headline of the article that it is a part of`, { level: isOwn(heading) ? 'failure' : 'warning' });
      return levelOf(heading);
    }, 0);
  }
}
