import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engines, findBrowser } from '../browsers/find.mjs';
import { installMissing } from '../browsers/install.mjs';
import { command } from '../lib/command.mjs';
import { root } from '../lib/root.mjs';
import { testFiles } from '../test/files.mjs';
import { runTests } from '../test/run.mjs';
import { build, dateTests, otherZones, steps } from './steps.mjs';

command('Everything that must hold before a change goes in; the last line is `N passed, N failed`. The browser tests alone: `npm run test:one -- --help`.');

const begun = Date.now();
const total = { passed: 0, failed: 0 };
const count = ({ passed = 0, failed = 0 }) => {
  total.passed += passed;
  total.failed += failed;
};
const announce = ({ name, why }) => console.log(`${name}: ${why}`);
// not on stderr, where it would lose its place among the rest
const fail = sentence => {
  console.log(sentence);
  count({ failed: 1 });
};

const built = take(build);
const others = takeInTurn();
announce({ name: 'browsers', why: 'the tests run in three real engines, and what is missing is installed' });
const missing = installMissing(); // meanwhile the two that have begun go on
missing.forEach(fail);
if (!missing.length) count({ passed: 1 });
await built;
const results = '.cache/test-results.json';
const [seconds] = await Promise.all([browserTests(), others]);

announce({ name: 'evidence', why: 'each test that the accessibility report names passed, in every engine where it should' });
const evidence = spawnSync(process.execPath, ['audit/cli.mjs', 'evidence', results], { cwd: root, encoding: 'utf8' });
if (evidence.status === 0) count({ passed: 1 });
else fail([evidence.stdout, evidence.stderr, 'evidence failed.'].filter(Boolean).join('\n'));

const slowest = Object.entries(seconds).sort(([, one], [, other]) => other - one).slice(0, 5);
console.log(`The slowest files, in all engines together: ${slowest.map(([file, each]) => `${file} ${Math.round(each)} s`).join(', ')}.`);
console.log(`All of it took ${Math.round((Date.now() - begun) / 1000)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

async function takeInTurn() {
  for (const step of steps) {
    await take(step);
    await built;
  }
}

/** Takes a step, and tells what it said where it failed, or could not look. */
async function take(step) {
  announce(step);
  const { error, stdout, stderr } = await new Promise(resolve => {
    execFile(process.execPath, step.run, {
      cwd: join(root, step.folder ?? ''),
      env: { ...process.env, NO_COLOR: '1' },
      maxBuffer: Infinity,
    }, (problem, out, err) => resolve({ error: problem, stdout: out, stderr: err }));
  });
  if (error) fail([stdout, stderr, Number.isInteger(error.code) ? '' : error.message, `${step.name} failed.`].filter(Boolean).join('\n'));
  else {
    count({ passed: 1 });
    for (const line of stdout.split('\n')) if (line.startsWith('Not compared')) console.log(line); // what could not be looked at here must be seen
  }
}

/** Runs them all, and those of dates in other zones; how many seconds each file took. */
async function browserTests() {
  announce({ name: 'tests', why: 'what a reader meets, in every engine; dates are the same wherever the reader is' });
  const here = engines.filter(findBrowser);
  if (!here.length) return fail('There is no browser to test in.') ?? {};
  const files = testFiles();
  const ofDates = files.filter(path => dateTests.test(path));
  const outcome = await runTests({ engines: here, files, elsewhere: Object.fromEntries(otherZones.map(zone => [zone, ofDates])), plain: true });
  for (const engine of here) {
    const { passed = 0, failed = 0 } = outcome.counts[engine] ?? {};
    console.log(`${engine}: ${passed} passed, ${failed} failed`);
    count({ passed, failed });
    if (!passed && !failed) fail(`No test ran in ${engine}.`);
  }
  const explained = Object.values(outcome.counts).some(({ failed }) => failed);
  if (outcome.code !== 0 && !explained) fail(`The test runner stopped with code ${outcome.code}: see above.`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, results), JSON.stringify(outcome.results));
  return outcome.seconds;
}
