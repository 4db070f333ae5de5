import { execFile, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { engines, findBrowser } from '../browsers/find.mjs';
import { installMissing } from '../browsers/install.mjs';
import { inTurns } from '../lib/in-turns.mjs';
import { root } from '../lib/root.mjs';
import { runTests } from '../test/run.mjs';
import { dateTests, otherZones, stages } from './steps.mjs';

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

const begun = inTurns(stages[0], 2, take); // the longest of these needs no browser, and runs while those are installed
announce({ name: 'browsers', why: 'the tests run in three real engines, and what is missing is installed' });
const missing = installMissing();
missing.forEach(fail);
if (!missing.length) count({ passed: 1 });

await begun;
for (const stage of stages.slice(1)) await inTurns(stage, 2, take);

const here = engines.filter(findBrowser);
const results = '.cache/test-results.json';
await browserTests({ name: 'tests', why: 'what a reader meets, in every engine', results });
const files = filesIn('test').filter(path => dateTests.test(path)).map(path => `test/${path}`);
for (const zone of otherZones) {
  if (files.length) await browserTests({ name: `tests in ${zone}`, why: 'dates are the same wherever the reader is', files, zone });
}

announce({ name: 'evidence', why: 'each test that the accessibility report names passed, in every engine where it should' });
const evidence = spawnSync(process.execPath, ['audit/cli.mjs', 'report', '--evidence', results], { cwd: root, encoding: 'utf8' });
if (evidence.status === 0) count({ passed: 1 });
else fail([evidence.stdout, evidence.stderr, 'evidence failed.'].filter(Boolean).join('\n'));

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

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

async function browserTests({ name, why, ...options }) {
  announce({ name, why });
  if (!here.length) return fail('There is no browser to test in.');
  const { code, counts } = await runTests({ engines: here, ...options });
  for (const engine of here) {
    const { passed = 0, failed = 0 } = counts[engine] ?? {};
    console.log(`${engine}: ${passed} passed, ${failed} failed`);
    count({ passed, failed });
    if (!passed && !failed) fail(`No test ran in ${engine}.`);
  }
  const explained = Object.values(counts).some(({ failed }) => failed);
  if (code !== 0 && !explained) fail(`The test runner stopped with code ${code}: see above.`);
}

function filesIn(folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true });
  } catch {
    return [];
  }
}
