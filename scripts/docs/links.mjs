// Links between the pages: each leads somewhere, and every page of docs/ can be found and left.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from '../lib/root.mjs';

const HOMES = ['README.md', 'README.sv.md'];
const CLICKS = 2;
/** Not a place in a page: a mark that the embedding script reads. */
const isMark = anchor => /^kommun-nyhet(\?|$)/.test(anchor);
/** The demo shows what becomes of a link that leads nowhere. */
const isMeantToFail = target => target.includes('finns-inte');

/** Sentences about links that lead nowhere; `pages` is a Map of each page's path and contents. */
export function deadLinks(pages) {
  const problems = [];
  for (const [path, { links }] of pages) {
    for (const { address, line } of links) {
      const [target, anchor] = inside(path, address) ?? [];
      if (target === undefined || target.startsWith('dist/') || isMeantToFail(target)) continue; // elsewhere, or what a build writes
      const where = `${path}:${line}: ${address} leads`;
      if (!existsSync(join(root, target))) problems.push(`${where} to a file that is not there.`);
      else if (anchor && !isMark(anchor) && pages.has(target) && !pages.get(target).anchors.has(anchor)) problems.push(`${where} to a heading or id that ${target} does not have.`);
    }
  }
  return problems;
}

/** Sentences about pages that take more than two clicks from a README, or have no link back. */
export function lostPages(pages) {
  const targets = path => pages.get(path).links.map(({ address }) => inside(path, address)?.[0]).filter(target => pages.has(target));
  const found = new Set(HOMES);
  for (let click = 0; click < CLICKS; click++) for (const path of [...found]) targets(path).forEach(target => found.add(target));
  const ours = [...pages.keys()].filter(path => /^(docs\/(?!accessibility\/)|integrations\/).*\.md$|^(audit|bench|trials)\/README\.md$/.test(path)); // the evidence has a list of its own, docs/accessibility/README.md
  const above = path => (/README(\.sv)?\.md$/.test(path) ? dirname(dirname(path)) : dirname(path)); // a folder's README is found from the folder above
  const isUp = (path, target) => HOMES.includes(target) || (/\/README(\.sv)?\.md$/.test(target) && `${above(path)}/`.startsWith(`${dirname(target)}/`));
  return [
    ...ours.filter(path => !found.has(path)).map(path => `${path} is more than ${CLICKS} clicks from README.md and README.sv.md: link to it from a page nearer to them.`),
    ...ours.filter(path => !targets(path).some(target => isUp(path, target))).map(path => `${path} has no link back: link to README.md, or to its folder's, in its first line.`),
  ];
}

/** The file in the repository that an address in a page means, and its anchor; undefined for an address elsewhere. */
function inside(path, address) {
  if (/^([a-z][a-z+.-]*:|\/\/)/i.test(address)) return undefined;
  const [, place, anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address);
  const target = place ? posix.normalize(place.startsWith('/') ? place.slice(1) : posix.join(posix.dirname(path), place)).replace(/\/$/, '') : path;
  const isFolder = existsSync(join(root, target)) && statSync(join(root, target)).isDirectory();
  const index = ['index.html', 'README.md'].map(name => posix.join(target, name)).find(file => existsSync(join(root, file)));
  return [isFolder && index ? index : target, anchor];
}
