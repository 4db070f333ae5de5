import { articlesIn, nameOf, roleOf } from './exposed.mjs';
import { ask } from './in-page.mjs';
import { inBothLanguages } from './words.mjs';

export const name = 'announced';
export const modes = ['normal'];

const copy = ['copy', 'copied'].flatMap(inBothLanguages);
const answers = ['copied', 'refused'].flatMap(inBothLanguages);
const copied = inBothLanguages('copied');
const refused = inBothLanguages('refused');
const PATIENCE = 1000; // ms

/**
 * After copying, the browser's own accessibility tree holds one live region in the article, which says what became of it, once; and the
 * button's name says it too or, where copying is refused, there is a field with a name. It presses the button, as status does, and comes after it.
 */
export async function check({ page }) {
  const outcome = { rules: await ask(page, ({ articles }) => articles.length), findings: [] };
  const fault = message => outcome.findings.push({ rule: name, level: 'failure', target: 'kommun-nyhet', message, criteria: ['4.1.3'] });
  const isPressed = await ask(page, press, copy);
  for (let end = Date.now() + PATIENCE; isPressed && !(await ask(page, answered, answers)) && Date.now() < end; );
  for (const { nodes, below } of isPressed ? await articlesIn(page) : []) {
    const button = nodes.find(node => roleOf(node) === 'button' && copy.some(word => nameOf(node).startsWith(word)));
    if (!button) continue;
    outcome.rules += 1;
    const regions = nodes.filter(({ properties = [], ...node }) => roleOf(node) !== 'generic' && properties.some(({ name: property, value }) => property === 'live' && /^(polite|assertive)$/.test(value.value)));
    const says = regions.flatMap(below).filter(node => roleOf(node) === 'StaticText').map(nameOf).filter(text => answers.includes(text));
    if (regions.length !== 1) fault(`${regions.length} live regions in the accessibility tree`);
    if (says.length !== 1) fault(`${says.length} times said in a live region that something was copied, or was not`);
    if (says.some(text => copied.includes(text)) && !copied.some(word => nameOf(button).startsWith(word))) fault(`the button is called “${nameOf(button)}” after copying`);
    if (says.some(text => refused.includes(text)) && !nodes.some(node => roleOf(node) === 'textbox' && nameOf(node))) fault('copying is refused, and no field with a name holds the address');
  }
  return outcome;
}

/** In the page: presses each article's own button. False where there is none, or the page wants to copy by itself. */
function press({ articles, elements, textOf, isOwn }, words) {
  const buttons = articles.flatMap(article => elements(article, 'button').filter(each => isOwn(each) && words.includes(textOf(each))));
  let isPages = false;
  const ask = event => setTimeout(() => { isPages ||= event.defaultPrevented; });
  window.addEventListener('kommun-nyhet-share', ask);
  for (const button of buttons) {
    button.focus();
    button.click();
  }
  return new Promise(resolve => setTimeout(() => {
    window.removeEventListener('kommun-nyhet-share', ask);
    resolve(buttons.length > 0 && !isPages);
  }));
}

/** In the page: whether something says what became of it. */
function answered({ articles, elements }, words) {
  return articles.some(article => elements(article, '[part=status]').some(each => words.some(word => each.textContent.includes(word))));
}
