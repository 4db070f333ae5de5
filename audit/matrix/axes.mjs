// What a page is looked at in, and which combinations of that.
import { modes } from './modes.mjs';
import { everyPair } from './pairs.mjs';

/** Whose words the element says; without script it says none, and `lang` and `locale` change nothing. */
export const words = ['sv', 'en', 'none'];

export const levels = [1, 2, 3, 4, 5, 6];

/** Style sheets that a page might have, the harshest included, by their files; 'own' is the page's alone. */
export const styles = {
  own: undefined,
  reset: 'demo/states/nollstallning.css',
  unset: 'demo/states/all-unset.css',
  bootstrap: 'audit/matrix/styles/bootstrap.css',
  lines: 'audit/matrix/styles/lines.css',
  capitals: 'audit/matrix/styles/capitals.css',
  boxes: 'audit/matrix/styles/boxes.css',
  align: 'audit/matrix/styles/align.css',
  night: 'audit/matrix/styles/night.css',
};

/** What takes longest: half a second and more a page. */
export const slow = ['ibm', 'alfa', 'qualweb', 'names', 'focus-visible'];
const asWritten = { level: undefined, style: 'own', mode: 'normal' };

/**
 * The combinations to look at, `{ page, words, level, style, mode, without: [checker] }`: each page as it is written in all
 * three words with every checker; then every pair of page, words, level, style and mode with all but the slowest checkers, and
 * every pair of words, level, style and mode with those too, each on another page.
 */
export function planFor(pages) {
  const base = words.flatMap(value => pages.map(page => ({ page, words: value, ...asWritten, without: [] })));
  const axes = { words, level: levels, style: Object.keys(styles), mode: modes };
  const pairs = everyPair({ page: pages, ...axes }).map(row => ({ ...row, without: slow }));
  const everywhere = everyPair(axes).map((row, index) => ({ page: pages[(index * 7) % pages.length], ...row, without: [] }));
  return { base, everywhere, pairs: spread(pairs) };
}

/** The same rows, neighbours far apart, so that a run that is stopped has seen something of everything. */
const spread = rows => rows.map((_, index) => rows[(index * 389) % rows.length]);
