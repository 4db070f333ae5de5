// Which test files share a page. To load one, with the runner's own scripts, takes longer than the tests of most files: those of a folder
// run one after another in the same page, and scripts/test/in-one-page.js holds each of them to leaving it as it was.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../lib/root.mjs';

/** What a test file says in a comment where it cannot share. */
const alone = /^\/\/ A page of its own: ./m;

/** Whether a page is a test file, or a pattern of them, and not a module of several. */
export const isTestFile = page => !page.startsWith('.cache/');

/** The pages of these test files: the file itself where it has one of its own, and a module, which is written, for all that `nameOf` gives the same name. */
export function pagesOf(files, nameOf) {
  const pages = new Map();
  for (const file of files) {
    const page = pageOf(file, nameOf);
    pages.set(page, [...(pages.get(page) ?? []), file]);
  }
  return [...pages].map(([page, some]) => (some.length > 1 && !isTestFile(page) ? write(page, some) : some[0]));
}

/** Those of these test files that a page is of. */
export const filesOf = (page, files) => files.filter(file => pageOf(file, dirname) === page);

const pageOf = (file, nameOf) => (sharesPage(file) ? `.cache/pages/${nameOf(file)}.js` : file);

/** Those that are not there are patterns. */
const sharesPage = file => existsSync(join(root, file)) && !alone.test(readFileSync(join(root, file), 'utf8'));

function write(page, files) {
  mkdirSync(join(root, dirname(page)), { recursive: true });
  writeFileSync(join(root, page), `import { inOnePage } from '/scripts/test/in-one-page.js';\n\nawait inOnePage(${JSON.stringify(files, null, 2)});\n`);
  return page;
}
