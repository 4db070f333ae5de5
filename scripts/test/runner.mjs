// The process that @web/test-runner has to itself: scripts/test/run.mjs starts it, says what to run, and hears the outcome.
import { once } from 'node:events';
import { startTestRunner } from '@web/test-runner';
import { buildIfStale } from '../build/current.mjs';
import { exitOnSignals } from '../lib/signals.mjs';
import { bundleTests } from './bundle.mjs';
import { configuration } from './configuration.mjs';
import { outcomeOf } from './outcome.mjs';

exitOnSignals();
process.once('disconnect', () => process.exit(1));

const [{ changed, files: named, ...options }] = await once(process, 'message');
const bundle = await bundleTests().catch(error => end(1, error.message));
const files = changed ? concernedBy(changed) : named;
if (!files.length) end(0, `No test imports ${changed.join(', ')}.`);
if (files.some(bundle.needsBuild) && !buildIfStale()) end(1, 'The build failed: see above.');
const runner = await startTestRunner({
  config: configuration({ ...options, files, apart: Boolean(changed), bundle }),
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
const outcome = outcomeOf(runner);
await new Promise(resolve => runner.on('stopped', resolve));
process.send(outcome(), () => process.exit(runner.passed ? 0 : 1));

/** The tests that import one of these files. Those that read what the build made wait until all are asked for: it takes too long. */
function concernedBy(paths) {
  const all = [...new Set(paths.flatMap(path => [bundle.testsOf(path), bundle.testsNamedAs(path)].find(tests => tests.length) ?? []))];
  const soon = all.filter(path => !bundle.needsBuild(path));
  return soon.length ? soon : all;
}

function end(code, sentence) {
  console.log(sentence);
  process.exit(code);
}
