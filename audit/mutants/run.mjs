import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { installMissing } from '../../scripts/browsers/install.mjs';
import { read, staleAmong, writeAll } from '../../scripts/lib/files.mjs';
import { integrityOf } from '../../scripts/lib/integrity.mjs';
import { plainly } from '../../scripts/lib/plainly.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { checks } from '../checks/index.mjs';
import { engines } from '../engines/index.mjs';
import { versions } from '../matrix/install.mjs';
import { readReviewed } from '../matrix/review.mjs';
import { catchersOf, seenBy } from './catchers.mjs';
import { mutations } from './mutations/index.mjs';
import { optionsFrom } from './options.mjs';
import { committed, filesOf } from './outcome.mjs';
import { reviewedAfterActions } from './reviewed.mjs';
import { languages, problemsOf } from './source.mjs';
import { tryAll } from './try.mjs';

const LEAST = 60; // mutations
const BY_TWO = 0.6; // of them are seen by two checkers
const names = [...engines, ...checks].map(({ name }) => name);

await plainly(process.argv.includes('--check') ? check : run);

/** Whether the page says what the last run found, and every mutation can still be planted; no browser is opened. */
async function check() {
  const [problem] = await problemsOf(mutations);
  if (problem) throw new Error(problem);
  const outcome = await committed();
  const stale = await staleAmong(await filesOf(outcome));
  if (outcome.problems.length) throw new Error(`The last run failed: ${outcome.problems.join(' ')}`);
  if (stale.length) throw new Error(`Out of date: ${stale.join(', ')}. Run \`npm run a11y -- mutants\`.`);
}

async function run() {
  const options = optionsFrom(process.argv.slice(2));
  const count = { passed: 0, failed: 0 };
  const expect = (isTrue, otherwise) => {
    count[isTrue ? 'passed' : 'failed'] += 1;
    if (!isTrue) console.log(otherwise);
  };
  await tryAndWrite(options, expect).catch(error => expect(false, error.message));
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed ? 1 : 0;
}

async function tryAndWrite({ workers, isPart, isWanted }, expect) {
  const wanted = mutations.filter(isWanted);
  if (!wanted.length) throw new Error('No mutation is called that.');
  for (const problem of await problemsOf(wanted)) throw new Error(problem);
  const [missing] = installMissing(['chromium', 'firefox']); // one check compares the two
  if (missing) throw new Error(missing);

  const started = Date.now();
  const before = await fingerprint();
  const reviewed = [...(await readReviewed()), ...reviewedAfterActions];
  const { chromium, caught, controls, used, problems: others } = await tryAll(wanted, { workers, reviewed, say: console.log });
  const tried = wanted.map(mutation => ({ ...mutation, caught: caught[mutation.id] }));
  const problems = [];
  const must = (isTrue, otherwise) => {
    expect(isTrue, otherwise);
    if (!isTrue) problems.push(otherwise);
  };
  for (const { id, caught: seen } of tried) {
    for (const language of languages) must(Object.keys(seen[language] ?? {}).length > 0, `${id} is not seen in ${language}.`);
  }
  for (const problem of new Set(others)) must(false, problem);
  must(before === (await fingerprint()), 'The source was changed meanwhile.');
  if (isPart) return;

  const own = await proveOwn();
  must(!own.failed, `The own checks did not stand the test: ${own.told}`);
  for (const reason of reviewedAfterActions) must(used.has(reason), `No finding falls under this reason: ${reason.checker} ${reason.rule}, ${reason.reason}`);
  must(mutations.length >= LEAST, `${mutations.length} mutations, and ${LEAST} are asked for.`);
  const byTwo = seenBy(tried, names, 2);
  must(byTwo >= BY_TWO * tried.length, `${byTwo} of ${tried.length} are seen by two checkers, and 60 % are asked for.`);
  for (const name of names) must(tried.some(mutation => catchersOf(mutation, [name]).length), `${name} has not seen any of the faults: nothing shows that it looks.`);
  const outcome = {
    date: new Date().toISOString().slice(0, 10),
    element: JSON.parse(await read('package.json')).version,
    chromium,
    versions: Object.fromEntries(await Promise.all(engines.map(async ({ name, version }) => [name, await version()]))),
    packages: await versions(),
    checks: checks.map(({ name }) => name),
    controls,
    planted: own.passed,
    minutes: Math.ceil((Date.now() - started) / 60_000),
    problems,
    mutations: tried,
  };
  await writeAll(await filesOf(outcome));
}

/** What the own checks say of faults in the page itself, among them what no change of our source would make. */
async function proveOwn() {
  const told = await new Promise(resolve => {
    execFile(process.execPath, ['audit/checks/proof.mjs'], { cwd: root, maxBuffer: Infinity }, (problem, out, err) => resolve(`${out}${err}`));
  });
  const [, passed = 0, failed = 1] = told.match(/(\d+) passed, (\d+) failed\s*$/) ?? [];
  return { told, passed: Number(passed), failed: Number(failed) };
}

/** Tells one state of the source from another; the author checks are in none of the pages. */
async function fingerprint() {
  const files = (await readdir(join(root, 'src'), { recursive: true })).filter(name => name.endsWith('.ts') && !/\bcheck\b/.test(name)).sort();
  return integrityOf((await Promise.all(files.map(name => read(`src/${name}`)))).join('\n'));
}
