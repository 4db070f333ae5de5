import { ask, examine } from './in-page.mjs';
import { inBothLanguages } from './words.mjs';

export const name = 'status';
export const modes = ['normal'];

const copy = inBothLanguages('copy');
const answers = ['copied', 'refused'].flatMap(inBothLanguages);
const PATIENCE = 1000; // ms

/**
 * A live region tells what became of copying: one in each tree that has the button, there and empty before, the words directly in it
 * and said once. The button is pressed, and the page stays as that leaves it: this check comes last.
 */
export async function check({ page }) {
  const before = await examine(page, { rule: name, criteria: ['4.1.3'] }, prepare, copy);
  const after = [];
  for (let index = 0; index < (await ask(page, () => window.copying.length)); index += 1) {
    await ask(page, press, index);
    await page.waitForFunction(([at, words]) => words.includes(window.copying[at].regions.map(each => each.textContent).join('').trim()), [index, answers], { timeout: PATIENCE }).catch(() => undefined);
    after.push(await examine(page, { rule: name, criteria: ['4.1.3'] }, judge, { index, answers }));
  }
  await ask(page, () => { delete window.copying; });
  return { rules: before.rules + after.length, findings: [before, ...after].flatMap(({ findings }) => findings) };
}

/** In the page: the live regions of each tree with a button that copies, as they are before anything has happened. */
function prepare({ articles, elements, textOf, isOwn, outwards, around, looked, fault }, copy) {
  window.copying = [];
  for (const article of articles) {
    const button = elements(article, 'button').find(each => isOwn(each) && copy.includes(textOf(each)));
    if (!button) continue;
    looked();
    const regions = elements(article, '[role=status], [role=alert], [role=log], [aria-live], output').filter(isOwn);
    const [region] = regions;
    if (regions.length !== 1) fault(article, `${regions.length} live regions`);
    const isSaying = article.matches(':state(loading), :state(error)');
    if (region && !isSaying && region.textContent.trim()) fault(region, `says something before anything has happened: “${region.textContent.trim()}”`);
    if (region && (region.querySelector('slot') || outwards(around(region)).some(({ localName }) => localName === 'slot'))) fault(region, 'a live region with slotted text, which screen readers do not hear of');
    if (region && (!region.checkVisibility() || region.closest('[aria-hidden=true]'))) fault(region, 'a hidden live region, which is not announced');
    if (region && region.role !== 'status' && region.localName !== 'output' && region.ariaLive !== 'polite') fault(region, 'a live region that is switched off, or interrupts');
    window.copying.push({ article, button, regions });
  }
}

/** In the page: the button, unless the page itself wants to copy. */
function press(_, index) {
  const { article, button } = window.copying[index];
  article.addEventListener('kommun-nyhet-share', event => setTimeout(() => { window.copying[index].isPages = event.defaultPrevented; }), { once: true });
  button.focus();
  button.click();
}

/** In the page: what is said now. */
function judge({ fault }, { index, answers }) {
  const { article, button, regions, isPages } = window.copying[index];
  if (isPages) return;
  const [region] = regions;
  const said = region?.textContent.trim() ?? '';
  if (!answers.includes(said)) fault(region ?? article, said ? `copying says “${said}”` : 'copying says nothing');
  else if (!region.isConnected) fault(region, 'the live region was put in together with its words');
  else if (![...region.childNodes].some(each => each.nodeType === Node.TEXT_NODE && each.data.trim())) fault(region, 'the words are not directly in the live region');
  if (!button.isConnected || !button.matches(':focus')) {
    const isField = article.shadowRoot?.activeElement?.localName === 'input';
    if (!isField) fault(article, 'copying loses the focus', { criteria: ['2.4.3'] });
  }
}
