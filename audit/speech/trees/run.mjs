import { read, writeAll } from '../../../scripts/lib/files.mjs';
import { plainly } from '../../../scripts/lib/plainly.mjs';
import { firstDifference } from '../lines.mjs';
import { browsers, forTrees, installMissing, versionsOf } from '../packages.mjs';
import { startSite } from '../site.mjs';
import { look } from './look.mjs';
import { pages } from './pages.mjs';

const HEAD = 3; // lines

await plainly(async () => {
  const reason = installMissing(forTrees);
  if (reason) return console.log(`Not compared: the accessibility trees of ${pages.length} pages. To compare them, ${reason}.`);
  const trees = await allTrees();
  return process.argv.includes('--check') ? compare(trees) : writeAll(Object.fromEntries(trees.map(({ file, text }) => [file, text])));
});

/** `{ file, text, body }` of each page in each browser. Both browsers work at once, each on a desktop of its own. */
async function allTrees() {
  const site = await startSite();
  try {
    const each = await Promise.all(Object.keys(browsers).map(async engine => {
      const bodies = await look(engine, pages, site);
      return bodies.map((body, index) => {
        const name = pages[index].split('/').at(-1).replace('.html', '');
        return { file: `docs/accessibility/trees/${name}.${engine}.txt`, text: `${headOf(pages[index], engine)}\n\n${body}\n`, body };
      });
    }));
    return each.flat();
  } finally {
    site.stop();
  }
}

function headOf(page, engine) {
  return `# ${page}\n# ${versionsOf([browsers[engine], 'at-spi2-core'])}`;
}

/** Throws what differs. The head is not compared: another version may well give the same tree. */
async function compare(trees) {
  const problems = [];
  for (const { file, text, body } of trees) {
    const before = await read(file);
    if (before.split('\n').slice(HEAD).join('\n') === `${body}\n`) continue;
    await writeAll({ [file.replace('docs/accessibility', '.cache/speech')]: text });
    problems.push(before ? difference(file, before, text) : `${file} is not there.`);
  }
  if (problems.length) throw new Error(`${problems.join('\n')}\nThe trees found are in .cache/speech/trees/. Is the change as it should be? Then run \`node audit/speech/tree.mjs\`.`);
  console.log(`${trees.length} trees are as they were.`);
}

/** The first line that differs; and whether other versions of the programs may be why. */
function difference(file, before, now) {
  const [was, is] = [before, now].map(text => text.split('\n'));
  const at = firstDifference(was.slice(HEAD), is.slice(HEAD)) + HEAD;
  const other = was[1] === is[1] ? '' : `\n  written with ${was[1].slice(2)}\n  here with    ${is[1].slice(2)}: a browser's update may be all there is to it`;
  return `${file}:${at + 1} was\n  ${(was[at] ?? '(nothing)').trim()}\nand is\n  ${(is[at] ?? '(nothing)').trim()}${other}`;
}
