// Writes down what a screen reader is handed of some pages, and fails where that is other than what was written before.
import { installPackages } from '../../../scripts/lib/apt.mjs';
import { read, writeAll } from '../../../scripts/lib/files.mjs';
import { browsers, forTrees, versionsOf } from '../packages.mjs';
import { startSite } from '../site.mjs';
import { look } from './look.mjs';
import { pages } from './pages.mjs';

const HEAD = 3; // lines that name versions: another one may well give the same tree

export async function run() {
  const reason = installPackages(() => forTrees);
  if (reason) throw new Error(`No trees here. ${reason}`);
  const trees = await allTrees();
  const bodyOf = text => text.split('\n').slice(HEAD).join('\n');
  const before = await Promise.all(Object.keys(trees).map(read));
  const changed = Object.keys(trees).filter((file, index) => bodyOf(before[index]) !== bodyOf(trees[file]));
  await writeAll(trees);
  for (const file of changed) console.log(`${file} has changed: read the difference, and commit it if that is as it should be.`);
  return { passed: before.length - changed.length, failed: changed.length };
}

/** `{ file: text }` of each page in each browser. Both browsers work at once, each on a desktop of its own. */
async function allTrees() {
  const site = await startSite();
  try {
    const each = await Promise.all(Object.entries(browsers).map(async ([engine, name]) => {
      const head = versionsOf([name, 'at-spi2-core']);
      const bodies = await look(engine, pages, site);
      return pages.map((page, index) => [`docs/accessibility/trees/${page.split('/').at(-1).replace('.html', '')}.${engine}.txt`, `# ${page}\n# ${head}\n\n${bodies[index]}\n`]);
    }));
    return Object.fromEntries(each.flat());
  } finally {
    site.stop();
  }
}
