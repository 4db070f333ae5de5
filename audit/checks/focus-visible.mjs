import { ask, examine } from './in-page.mjs';
import { contrast, decode } from './pixels.mjs';

export const name = 'focus-visible';
export const modes = ['normal', 'narrow', 'spacing', 'large-text', 'forced-colors', 'more-contrast', 'dark', 'rtl']; // paper has no focus

const LEAST = 3; // contrast between the same pixel with and without the focus: WCAG 2.4.13
const AROUND = 12; // px about a control that an indicator may take
const LOST = 20; // more steps than there are controls, for what the page's own frame takes

/**
 * The Tab key reaches every control of the articles, and each shows it: as many pixels change, by 3:1 or more, as a line of 2 px
 * around the control has. What lies over the control hides its change, and so is found as well. How the page's own links show the focus
 * is the page's affair, and warned of.
 */
export async function check({ page }) {
  const wanted = await ask(page, number);
  const outcome = { rules: wanted.articles, findings: [] };
  const fault = ({ target, isOwn }, message, criteria) => outcome.findings.push({ rule: name, level: isOwn ? 'failure' : 'warning', target, message, criteria });
  const reached = new Set();
  for (let step = 0; step < wanted.onPage + LOST && reached.size < wanted.controls.length; step += 1) {
    await page.keyboard.press('Tab');
    const control = await ask(page, focused, AROUND);
    if (!control || reached.has(control.index)) continue;
    reached.add(control.index);
    outcome.rules += 1;
    const { changed, needed } = await compare(page, control);
    if (changed < needed) fault(control, `${changed} px change by 3:1 or more with the focus, of ${Math.ceil(needed)} needed`, ['2.4.7', '2.4.13']);
  }
  wanted.controls.forEach((control, index) => reached.has(index) || fault({ ...control, isOwn: true }, 'the Tab key does not reach it', ['2.1.1']));
  await examine(page, { rule: name }, forget);
  return outcome;
}

/** How many pixels change with the focus, and how many have to. Takes the focus away; the next Tab goes on from there. */
async function compare(page, { clip, needed }) {
  const shoot = () => page.screenshot({ clip, scale: 'css', animations: 'disabled', caret: 'hide' }).then(decode);
  const lit = await shoot();
  await ask(page, blur);
  const unlit = await shoot();
  let changed = 0;
  for (let y = 0; y < lit.height; y += 1) {
    for (let x = 0; x < lit.width; x += 1) if (contrast(lit.at(x, y), unlit.at(x, y)) >= LEAST) changed += 1;
  }
  return { changed, needed };
}

// In the page: -----------------------------------------------------------------------------------------------------------------

/** Gives each control of the articles that the Tab key should reach its number, and starts from the top. */
function number({ articles, controls, elements, isOwn, pathTo }) {
  const tabbable = root => controls(root).filter(each => each.tabIndex >= 0 && !each.closest('[inert]'));
  window.numbered = articles.flatMap(tabbable);
  document.activeElement?.blur();
  getSelection().removeAllRanges();
  scrollTo(0, 0);
  return { articles: articles.length, controls: window.numbered.map(each => ({ target: pathTo(each), isOwn: isOwn(each) })), onPage: elements(document.documentElement, 'a, button, input, select, textarea, summary, iframe, [tabindex]').length };
}

/** The control that has the focus: where it is in the window, and the area of a line of 2 px around it. */
function focused({ isOwn, pathTo }, around) {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const index = window.numbered.indexOf(element);
  if (index < 0) return null;
  const perimeter = ({ width, height }) => 4 * (width + height) - 16;
  const box = element.getBoundingClientRect();
  const lines = [...element.getClientRects()].reduce((sum, line) => sum + perimeter(line), 0); // a link may break between two lines
  const [x, y] = [Math.max(0, box.left - around), Math.max(0, box.top - around)];
  const [right, bottom] = [Math.min(innerWidth, box.right + around), Math.min(innerHeight, box.bottom + around)];
  return { index, target: pathTo(element), isOwn: isOwn(element), needed: Math.min(perimeter(box), lines), clip: { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) } };
}

function blur() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  element?.blur();
}

function forget() {
  delete window.numbered;
  document.activeElement?.blur();
  scrollTo(0, 0);
}
