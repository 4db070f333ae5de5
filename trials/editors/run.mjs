import { installMissing } from '../../scripts/browsers/install.mjs';
import { staleAmong, writeAll } from '../../scripts/lib/files.mjs';
import { plainly } from '../../scripts/lib/plainly.mjs';
import { configurations } from './configurations.mjs';
import { install, versions } from './install.mjs';
import { committed, everyCell, filesOf } from './outcome.mjs';
import { tryAll } from './try.mjs';

const notTried = { error: 'not tried, after the error before it' };

await plainly(process.argv.includes('--check') ? check : run);

/** Whether the texts say what the last run found; no editor is opened. */
async function check() {
  const stale = await staleAmong(await filesOf(await committed()));
  if (stale.length) throw new Error(`Out of date: ${stale.join(', ')}. Run \`npm run test:editors\`.`);
}

async function run() {
  const count = { passed: 0, failed: 0 };
  const expect = (isTrue, otherwise) => {
    count[isTrue ? 'passed' : 'failed'] += 1;
    if (!isTrue) console.log(otherwise);
  };
  await tryAndWrite(expect).catch(error => expect(false, error.message));
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed ? 1 : 0;
}

async function tryAndWrite(expect) {
  const [missing] = installMissing(['chromium']);
  if (missing) throw new Error(missing);
  await install();
  const before = await committed();
  const { chromium, strangers, cells } = await tryAll(configurations);
  const outcome = { date: new Date().toISOString().slice(0, 10), chromium, versions: await versions(), cells };

  const problems = everyCell().map(({ configuration, snippet, name, key }) => {
    const problem = problemWith(cells[key] ?? notTried, before?.cells[key], configuration, snippet);
    return problem && `${configuration.en(outcome.versions[name])}, ${snippet.id}: ${problem}`;
  });
  problems.push(strangers.length ? `Something asked for ${strangers.join(', ')}.` : undefined);
  for (const problem of problems) expect(!problem, problem);
  if (!problems.some(Boolean)) await writeAll(await filesOf(outcome));
}

/** What is wrong with a cell, given what it was, or undefined. */
function problemWith({ kept, html, error }, was, { allows }, { danger, mustBeKept }) {
  if (error) return error;
  const became = `the text became ${html.replace(/\s+/g, ' ')}`;
  if (!kept && (mustBeKept || (allows && danger))) return `it must be kept, and ${became}`;
  if (allows && danger && html.includes(danger)) return `${danger} must not be kept, and ${became}`;
  if (kept === was?.kept || process.argv.includes('--accept')) return undefined;
  return `${kept ? 'kept' : 'not kept'}, and docs/proof/editors.json ${was ? 'says otherwise' : 'has no such cell'} (--accept takes it): ${became}`;
}
