import { ask, examine } from './in-page.mjs';

export const name = 'operable';
export const modes = ['normal'];

/** What can be pressed in an article is a link, a button or a field that the keyboard reaches, and the Tab key leads on from it. */
export async function check({ page }) {
  const outcome = await examine(page, { rule: name, criteria: ['2.1.1', '4.1.2'] }, look);
  const controls = await ask(page, gather);
  for (const [index, target] of controls.entries()) {
    outcome.rules += 1;
    await ask(page, (_, at) => window.gathered[at].focus(), index);
    await page.keyboard.press('Tab');
    if (await ask(page, isStillThere, index)) outcome.findings.push({ rule: name, level: 'failure', target, message: 'the Tab key does not lead on from it', criteria: ['2.1.2'] });
  }
  await ask(page, () => {
    delete window.gathered;
    document.activeElement?.blur();
  });
  return outcome;
}

/** In the page: what looks as if it could be pressed can be, from the keyboard too. */
function look({ articles, elements, outwards, isShown, isOwn, looked, fault }) {
  const isPressable = element => element.matches('a[href], button, input, select, textarea, summary, label');
  for (const article of articles) {
    const seeming = elements(article, '[part=share-link], [role=button], [role=link], [onclick]');
    const pointed = elements(article).filter(each => isOwn(each) && getComputedStyle(each).cursor === 'pointer');
    for (const element of new Set([...seeming, ...pointed].filter(isShown))) {
      looked();
      if (!outwards(element).some(each => each.matches?.('*') && isPressable(each))) fault(element, `a ${element.localName} for the mouse alone`);
    }
  }
}

/** In the page: the element's own controls; where they are. */
function gather({ articles, controls, isOwn, pathTo }) {
  window.gathered = articles.flatMap(controls).filter(each => isOwn(each) && each.tabIndex >= 0);
  return window.gathered.map(pathTo);
}

/** In the page: whether the focus has not left a control. */
function isStillThere(_, index) {
  const deepest = tree => (tree.activeElement?.shadowRoot ? deepest(tree.activeElement.shadowRoot) : tree.activeElement);
  return deepest(document) === window.gathered[index];
}
