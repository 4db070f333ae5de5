// The process that @web/test-runner has to itself: scripts/test/run.mjs starts it, says what to run, and hears the outcome.
import { once } from 'node:events';
import { startTestRunner } from '@web/test-runner';
import { bundleTests } from './bundle.mjs';
import { configuration } from './configuration.mjs';
import { outcomeOf } from './outcome.mjs';

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1)); // on whose 'exit' each browser is ended
process.once('disconnect', () => process.exit(1));

const [options] = await once(process, 'message');
const runner = await startTestRunner({
  config: configuration({ ...options, bundle: bundleTests() }),
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
const outcome = outcomeOf(runner);
await new Promise(resolve => runner.on('stopped', resolve));
process.send(outcome(), () => process.exit(runner.passed ? 0 : 1));
