// The accessibility evidence: `npm run a11y -- <command>`. Each command has its options, which its run.mjs tells.
import { begin } from '../scripts/lib/begin.mjs';

const commands = {
  matrix: () => withPackages(() => import('./matrix/run.mjs')),
  mutants: () => withPackages(() => import('./mutants/run.mjs')),
  speech: () => import('./speech/run.mjs'),
  expect: () => import('./speech/expectations/run.mjs'),
  tree: () => import('./speech/trees/run.mjs'),
  report: () => import('./report/run.mjs'),
  screenshots: () => import('./screenshots/run.mjs'),
};

const help = `Usage: npm run a11y -- <command> [options]

  matrix       looks at every state with five engines and our own checks; --check, --own, --quick, --only, --engine, --part, --workers, --minutes
  mutants      plants faults in the element and sees who finds them; --check, --only, --workers
  speech       writes down what Orca says of the pages
  expect       holds what Orca said against what a person expects to hear
  tree         writes down what Firefox and Chromium hand to a screen reader; --check compares
  report       writes the conformance report, the protocol and the auditor’s page; --check, --evidence
  screenshots  photographs pages in every engine and mode; --engine, --mode, --width
`;

const [name] = process.argv.splice(2, 1);
if (!(name in commands)) {
  console.log(help);
  if (name && name !== '--help') process.exitCode = 1;
} else begin(commands[name]);

/** The engines are needed where they look at pages. */
async function withPackages(work) {
  if (process.argv.includes('--check') || process.argv.includes('--own')) return work();
  const { fetchPackages } = await import('../scripts/lib/fetch-packages.mjs');
  await fetchPackages('audit');
  return work();
}
