// The accessibility evidence: `npm run a11y -- <command>`.
import { begin } from '../scripts/lib/begin.mjs';
import { plainly } from '../scripts/lib/plainly.mjs';

const help = `Usage: npm run a11y -- <command> [options]

  check        whether the committed evidence is whole and agrees with what it tells of; opens no browser, a part of npm test
                 --release         fails, too, where the element has changed since a run
  report       writes the conformance report, the protocol, the auditor’s page, and every page that tells of an outcome
  evidence     holds the tests that the report names against what the test runner wrote
                 <file> [--engine chromium …] [--partly]
  states       our own checks over every state: three minutes
  matrix       five engines and our own checks over every state, language, page style and mode: half an hour and more
                 --only <part of an address>, --checker <name>, --part <everywhere|base|pairs>, --minutes <n>, --workers <n>
  mutants      plants faults in pages and sees which checker finds them: a quarter of an hour
                 --only <parts of ids>, --workers <n>
  speech       writes down what Orca says of the pages: ten minutes
                 --only <part of a transcript’s name>, --times <n>, --atOnce <n>
  tree         writes down what Firefox and Chromium hand to a screen reader, and fails where it has changed: a minute
  screenshots  photographs pages in every engine and mode
                 [pages] --engine <name>, --mode <name>, --width <px>
`;

/** Each gives a function of the arguments, which may resolve with `{ passed, failed }`. */
const commands = {
  check: () => import('./check.mjs').then(({ check }) => check),
  report: () => import('./report/run.mjs').then(({ write }) => write),
  evidence: () => import('./report/evidence.mjs').then(({ compare }) => compare),
  states: () => withPackages(() => import('./matrix/run.mjs')).then(({ states }) => states),
  matrix: () => withPackages(() => import('./matrix/run.mjs')).then(({ run }) => run),
  mutants: () => withPackages(() => import('./mutants/run.mjs')).then(({ run }) => run),
  speech: () => import('./speech/run.mjs').then(({ run }) => run),
  tree: () => import('./speech/trees/run.mjs').then(({ run }) => run),
  screenshots: () => import('./screenshots/run.mjs').then(({ run }) => run),
};

async function withPackages(load) {
  const { fetchPackages } = await import('../scripts/lib/fetch-packages.mjs');
  await fetchPackages('audit');
  return load();
}

const [name = '--help', ...args] = process.argv.slice(2);
if (!(name in commands) || args.includes('--help')) {
  console.log(help);
  if (!(name in commands) && name !== '--help') process.exitCode = 1;
} else {
  begin(async () => {
    const run = await commands[name]();
    await plainly(async () => {
      const count = await run(args);
      if (!count) return;
      console.log(`${count.passed} passed, ${count.failed} failed`);
      if (count.failed) process.exitCode = 1;
    });
  });
}
