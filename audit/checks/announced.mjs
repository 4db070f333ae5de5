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
  const session = await page.context().newCDPSession(page);
  const outcome = { rules: await ask(page, ({ articles }) => articles.length), findings: [] };
  const fault = message => outcome.findings.push({ rule: name, level: 'failure', target: 'kommun-nyhet', message, criteria: ['4.1.3'] });
  try {
    const pressed = await ask(page, press, copy);
    for (let end = Date.now() + PATIENCE; pressed && !(await ask(page, answered, answers)) && Date.now() < end; );
    const articles = pressed ? await articlesIn(session) : [];
    for (const nodes of articles.filter(each => each.some(isCopyButton))) {
      outcome.rules += 1;
      const regions = nodes.filter(node => /^(polite|assertive)$/.test(property(node, 'live')) && node.role?.value !== 'generic');
      const says = regions.flatMap(region => textsBelow(region, nodes)).filter(text => answers.includes(text));
      if (regions.length !== 1) fault(`${regions.length} live regions in the accessibility tree`);
      if (says.length !== 1) fault(`${says.length} times said in a live region that something was copied, or was not`);
      const button = nodes.find(isCopyButton);
      const isField = nodes.some(node => node.role?.value === 'textbox' && nameOf(node));
      if (says.some(text => copied.includes(text)) && !copied.some(word => nameOf(button).startsWith(word))) fault(`the button is called “${nameOf(button)}” after copying`);
      if (says.some(text => refused.includes(text)) && !isField) fault('copying is refused, and no field with a name holds the address');
    }
  } finally {
    await session.detach();
  }
  return outcome;
}

const nameOf = node => node.name?.value?.trim() ?? '';
const property = ({ properties = [] }, wanted) => properties.find(each => each.name === wanted)?.value.value ?? '';
const isCopyButton = node => node.role?.value === 'button' && copy.some(word => nameOf(node).startsWith(word));
const textsBelow = (node, nodes) => {
  const children = (node.childIds ?? []).map(id => nodes.find(({ nodeId }) => nodeId === id)).filter(Boolean);
  return node.role?.value === 'StaticText' ? [nameOf(node)] : children.flatMap(child => textsBelow(child, nodes));
};

/** What is exposed in each article, in order. */
async function articlesIn(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts = hostsIn(root);
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const walk = node => [node, ...(node.childIds ?? []).flatMap(id => (byId.has(id) ? walk(byId.get(id)) : []))];
  return nodes.filter(({ backendDOMNodeId }) => hosts.has(backendDOMNodeId)).map(walk);
}

const hostsIn = node => new Set([
  ...(node.localName === 'kommun-nyhet' ? [node.backendNodeId] : []),
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(child => [...hostsIn(child)]),
]);

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
