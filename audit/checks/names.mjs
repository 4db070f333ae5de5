import { setTimeout as sleep } from 'node:timers/promises';
import { firefoxBeside } from './firefox-tree.mjs';
import { ask } from './in-page.mjs';

export const name = 'names';
export const modes = ['normal'];

const PATIENCE = 4000; // ms for Firefox to have what Chromium has: its tree comes a moment after the page

/** What is compared, by the words of each engine for it. */
const kinds = {
  link: { chromium: ['link'], firefox: ['link'] },
  button: { chromium: ['button'], firefox: ['pushbutton', 'button'] },
  field: { chromium: ['textbox', 'searchbox'], firefox: ['entry'] },
  disclosure: { chromium: ['DisclosureTriangle'], firefox: ['summary'] },
  heading: { chromium: ['heading'], firefox: ['heading'] },
  picture: { chromium: ['image', 'img'], firefox: ['graphic'] },
};

let before = Promise.resolve(); // there is one Firefox, and several pages may be looked at side by side

/**
 * Every control, heading and picture has the same role and name in Chromium and in Firefox, in the same order. Firefox gets the page
 * as it stands in Chromium, shadow roots and style sheets with it, so that whatever was done to it there is looked at here as well.
 */
export async function check({ page }) {
  const articles = await ask(page, ({ articles }) => articles.length);
  if (!articles) return { rules: 0, findings: [] };
  const inChromium = await chromiumTree(page);
  const html = await ask(page, serialise);
  const firefox = await firefoxBeside(page.context().browser());
  const work = before.then(() => firefoxTree(firefox, html, inChromium));
  before = work.catch(() => undefined);
  return { rules: articles + inChromium.length, findings: differences(inChromium, await work) };
}

/** Runs in the page: the whole of it as HTML that says the same without any script. Its pictures are a dot, so that none is waited for. */
function serialise({ elements }) {
  const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==';
  const all = elements(document.documentElement);
  const roots = [document, ...all.map(each => each.shadowRoot).filter(Boolean)];
  const added = roots.flatMap(root => root.adoptedStyleSheets.map(sheet => {
    const style = document.createElement('style');
    style.textContent = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    (root.body ?? root).append(style);
    return style;
  }));
  const html = document.documentElement.getHTML({ shadowRoots: roots.slice(1) });
  for (const style of added) style.remove();
  const names = [...document.documentElement.attributes].map(({ name, value }) => `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`);
  const inert = html
    .replace(/<script\b[\s\S]*?<\/script>|<meta http-equiv[^>]*>/gi, '')
    .replace(/<img\b[^>]*>/g, tag => tag.replace(/ (?:src|srcset|sizes|loading)="[^"]*"/g, '').replace('<img', `<img src="${dot}"`));
  return `<!doctype html><html ${names.join(' ')}>${inert.replace('<head>', `<head><base href="${document.baseURI}">`)}</html>`;
}

const tidy = text => text.replace(/\s+/g, ' ').trim();
const pick = (engine, nodes) =>
  nodes.flatMap(({ role, name: said }) => {
    const kind = Object.keys(kinds).find(each => kinds[each][engine].includes(role));
    return kind ? [`${kind} “${tidy(said)}”`] : [];
  });

async function chromiumTree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const walk = node => [node, ...(node.childIds ?? []).flatMap(id => (byId.has(id) ? walk(byId.get(id)) : []))];
  const exposed = walk(nodes[0]).filter(({ ignored }) => !ignored);
  return pick('chromium', exposed.map(({ role, name: said }) => ({ role: role?.value, name: said?.value ?? '' })));
}

/** Firefox's, as soon as it is as wanted; as it is when patience ends, where it never is. */
async function firefoxTree(firefox, html, wanted) {
  await firefox.show(html);
  for (const end = Date.now() + PATIENCE; ; await sleep(30)) {
    const found = pick('firefox', await firefox.tree());
    if (found.join('\n') === wanted.join('\n') || Date.now() > end) return found;
  }
}

function differences(chromium, firefox) {
  const fault = (target, message) => ({ rule: name, level: 'failure', target, message, criteria: ['4.1.2'] });
  const without = (some, others) => {
    const left = [...others];
    return some.filter(each => {
      const index = left.indexOf(each);
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
  };
  const found = [
    ...without(chromium, firefox).map(each => fault(each, 'so in Chromium, and not in Firefox')),
    ...without(firefox, chromium).map(each => fault(each, 'so in Firefox, and not in Chromium')),
  ];
  const first = chromium.findIndex((each, index) => each !== firefox[index]);
  return found.length || first < 0 ? found : [fault(chromium[first], `comes at another place in Firefox, which has ${firefox[first]} there`)];
}
