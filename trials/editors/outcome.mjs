// The committed outcome, docs/proof/editors.json, and what is written from it.
import { read } from '../../scripts/lib/files.mjs';
import { configurations } from './configurations.mjs';
import { versions } from './install.mjs';
import { proof } from './proof.mjs';
import { snippets } from './snippets.mjs';
import { tableOf, words } from './table.mjs';

const path = 'docs/proof/editors.json';
const again = 'run `npm run test:editors`';
const pages = { 'docs/cms.md': 'en', 'docs/cms.sv.md': 'sv' };
const marks = /(<!-- editors -->)[\s\S]*?(<!-- \/editors -->)/;

/** The committed outcome, or undefined where there is none. */
export async function committed() {
  const text = await read(path);
  return text ? JSON.parse(text) : undefined;
}

/** Every cell that an outcome has: `{ configuration, package, snippet, key }`. */
export const everyCell = () =>
  configurations.flatMap(configuration =>
    configuration.packages.flatMap(name =>
      snippets.map(snippet => ({ configuration, name, snippet, key: `${configuration.id}/${name}/${snippet.id}` })),
    ),
  );

/** `{ path: text }` of all that says what the outcome was; an error where it is the outcome of something else. */
export async function filesOf(outcome) {
  if (!outcome) throw new Error(`${path} is missing: ${again}.`);
  const cells = everyCell().map(({ key }) => key);
  if (!same(outcome.versions, await versions()) || !same(Object.keys(outcome.cells), cells)) {
    throw new Error(`${path} tells of other editors, versions or snippets than trials/editors/ names: ${again}.`);
  }
  return { [path]: `${JSON.stringify(outcome, null, 2)}\n`, 'docs/proof/editors.md': await proof(outcome), ...(await tables(outcome)) };
}

/** The documentation's pages that have the marks, with the table between them: both, or neither. */
async function tables(outcome) {
  const files = {};
  for (const [page, language] of Object.entries(pages)) {
    const text = await read(page);
    const table = `${tableOf(outcome, language)}\n\n${words[language].run(outcome)}`;
    if (marks.test(text)) files[page] = text.replace(marks, (_, start, end) => `${start}\n${table}\n${end}`);
  }
  const [without, ...rest] = Object.keys(pages).filter(page => !files[page]);
  if (without && !rest.length) throw new Error(`${without} has no table between \`<!-- editors -->\` marks, and its other language has.`);
  return files;
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
