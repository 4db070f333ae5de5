// What a page is looked at in, and which combinations of that.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { modes, styles } from '../open.mjs';
import { everyPair } from './pairs.mjs';

/** Whose words the element says; without script it says none, and `lang` and `locale` change nothing. */
export const words = ['sv', 'en', 'none'];
export const levels = [1, 2, 3, 4, 5, 6];

/** What takes longest: half a second and more a page. */
export const slow = ['ibm', 'alfa', 'qualweb', 'focus-visible'];

/** Every state, and the demo's pages with an article: addresses in the repository. */
export async function statePages() {
  const states = (await readdir(join(root, 'demo/states'))).filter(name => name.endsWith('.html') && name !== 'index.html');
  return ['demo/boras.html', 'demo/granne.html', 'demo/utan-javascript.html', ...states.sort().map(name => `demo/states/${name}`)];
}

/**
 * The combinations to look at, `{ page, words, level, style, mode, without: [checker] }`, in the order in which a run that is stopped has
 * seen something of everything: every pair of words, level, style and mode with every checker, each on another page (`everywhere`); each page
 * as it is written in all three words (`base`); every pair of page, words, level, style and mode without the slowest checkers (`pairs`).
 */
export function planFor(pages) {
  const axes = { words, level: levels, style: Object.keys(styles), mode: modes };
  return {
    everywhere: everyPair(axes).map((row, index) => ({ page: pages[(index * 7) % pages.length], ...row, without: [] })),
    base: words.flatMap(each => pages.map(page => ({ page, words: each, style: 'own', mode: 'normal', without: [] }))),
    pairs: spread(everyPair({ page: pages, ...axes }).map(row => ({ ...row, without: slow }))),
  };
}

/** The same rows, neighbours far apart. */
const spread = rows => rows.map((_, index) => rows[(index * 389) % rows.length]);
