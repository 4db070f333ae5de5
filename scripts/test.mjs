// Browser tests alone, without the other checks: `npm run test:one` and `npm run test:watch`.
import { engines as all } from './browsers/find.mjs';
import { installMissing } from './browsers/install.mjs';
import { command } from './lib/command.mjs';
import { testFiles } from './test/files.mjs';
import { runTests } from './test/run.mjs';
import { watchTests } from './test/watch.mjs';

const { all: allAtFirst, engine, files: named, watch } = command('Runs tests in real browsers, as in `npm run test:one -- --engine firefox test/reader/share.test.ts`.', {
  engine: { type: 'string', multiple: true, description: `in this engine alone, of ${all.join(', ')}; watching: Chromium unless it says another` },
  watch: 'again on each change of src/ or test/, the tests that it concerns: `npm run test:watch`',
  all: 'watching, begins with all of them',
}, { files: 'test files, or patterns of them; all where none is named' });

const engines = engine ?? (watch ? ['chromium'] : all);
const files = named.length ? named : testFiles();
const problems = engines.filter(each => !all.includes(each)).map(each => `No engine is called ${each}: choose among ${all.join(', ')}.`);
if (!problems.length) problems.push(...installMissing(engines));
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else if (watch) watchTests({ engines, files, all: allAtFirst });
else process.exitCode = (await runTests({ engines, files })).code;
