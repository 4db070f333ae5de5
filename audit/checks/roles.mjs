import { articlesIn, nameOf, roleOf } from './exposed.mjs';
import { ask } from './in-page.mjs';

export const name = 'roles';
export const modes = ['normal'];

/** What a browser makes of each kind of element, and which elements of an article are of it. */
const kinds = {
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  list: 'ul, ol',
  listitem: 'li',
  figure: 'figure',
  image: 'img:not([alt=""])',
  'link or button': 'a[href], button, [part=share-link]',
};

/** What the browser hands to assistive technology has as many of each kind as are seen, and a name for each article that has a headline. */
export async function check({ page }) {
  const seen = await ask(page, count, kinds);
  const handed = (await articlesIn(page)).flatMap(({ nodes }) => nodes).filter(({ ignored }) => !ignored);
  const told = Object.keys(kinds).map(kind => [kind, handed.filter(node => kind.split(' or ').includes(roleOf(node))).length]);
  const faults = told.flatMap(([kind, number]) => (number === seen[kind] ? [] : [`${seen[kind]} of the kind ${kind} are seen, and ${number} are handed on`]));
  const named = handed.filter(node => roleOf(node) === 'article' && nameOf(node)).length;
  if (named < seen.named) faults.push(`${seen.named} articles have a headline, and ${named} a name`);
  return {
    rules: Object.values(seen).reduce((sum, number) => sum + number, 0),
    findings: faults.map(message => ({ rule: name, level: 'failure', target: 'kommun-nyhet', message, criteria: ['1.3.1', '4.1.2'] })),
  };
}

/** In the page: how many of each kind its articles have, seen; how many articles there are, and how many have a headline. */
function count({ articles, elements, isShown, textOf }, kinds) {
  const seen = selector => articles.flatMap(article => elements(article, selector)).filter(isShown);
  const all = Object.entries(kinds).map(([kind, selector]) => [kind, new Set(seen(selector)).size]);
  return { ...Object.fromEntries(all), articles: articles.length, named: seen('[part=headline]').filter(textOf).length };
}
