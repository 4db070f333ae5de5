// Whether the documentation holds: links, tables, code, and the size of what a newcomer meets first: `npm run check:docs`.
// With --write it first writes the tables anew, as the rules of the author checks and custom-elements.json are.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { authorChecks } from './docs/author-checks.mjs';
import { unnamedEntries } from './docs/entries.mjs';
import { deadLinks, lostPages } from './docs/links.mjs';
import { contentsOf } from './docs/pages.mjs';
import { brokenSnippets } from './docs/snippets.mjs';
import { command } from './lib/command.mjs';
import { read, staleAmong, writeAll } from './lib/files.mjs';
import { plainly } from './lib/plainly.mjs';
import { root } from './lib/root.mjs';
import { referencePages } from './manifest/reference.mjs';

const { write } = command('Whether the documentation holds: links, tables, code, and the size of what a newcomer meets first.', {
  write: 'first writes the tables anew, as the rules of the author checks and custom-elements.json are',
});

const folders = ['audit', 'bench', 'demo', 'docs', 'integrations', 'trials'];
/** What a reader opens: pages in Markdown, and in demo/ and docs/ in HTML as well. Elsewhere HTML is what a tool works on. */
const isPage = path => !path.includes('node_modules/') && (path.endsWith('.md') || /^(demo|docs)\/.*\.html$/.test(path));
/** What a README may be: a newcomer reads it in a few minutes. */
const limit = { lines: 200, bytes: 12_288 };
/** Pages whose code is read by people, and not somebody else's template or a transcript. */
const hasSnippets = path => /^(docs\/)?[^/]+\.md$|^docs\/decisions\//.test(path);

await plainly(async () => {
  const tables = { ...(await authorChecks()), ...(await referencePages(JSON.parse(await read('custom-elements.json')))) };
  if (write) await writeAll(tables);
  const pages = await allPages();
  const problems = [
    ...(await staleAmong(tables)).map(path => `${path} has a table that is not the code’s: run \`npm run check:docs -- --write\`.`),
    ...(await oversized()),
    ...(await unnamedEntries()),
    ...deadLinks(pages),
    ...lostPages(pages),
    ...(await brokenSnippets(new Map([...pages].filter(([path]) => hasSnippets(path))))),
  ];
  if (problems.length) throw new Error(problems.join('\n'));
  console.log(`${pages.size} pages: every link leads somewhere, every page of docs/ is found and left, and the code in them compiles.`);
});

/** A Map of every page that a reader may open, and its contents. */
async function allPages() {
  const inside = await Promise.all(folders.map(async folder => (await readdir(join(root, folder), { recursive: true }).catch(() => [])).map(name => `${folder}/${name}`)));
  const names = [...(await readdir(root)), ...inside.flat()].filter(isPage);
  return new Map(await Promise.all(names.sort().map(async path => [path, contentsOf(path, await read(path))])));
}

async function oversized() {
  const texts = await Promise.all(['README.md', 'README.sv.md'].map(async path => [path, await read(path)]));
  const measured = texts.map(([path, text]) => ({ path, lines: text.split('\n').length - 1, bytes: Buffer.byteLength(text) }));
  const over = measured.filter(({ lines, bytes }) => lines > limit.lines || bytes > limit.bytes);
  return over.map(({ path, lines, bytes }) => `${path} has ${lines} lines and ${bytes} bytes: at most ${limit.lines} and ${limit.bytes}. Move what not everybody needs to a page in docs/.`);
}
