// Browser tests alone, without the other checks:
//   npm run test:watch                               in Chromium, again on every change
//   npm run test:one -- test/share.test.ts           some files, in every engine
//   npm run test:one -- --engine webkit [files]      in one engine
import { parseArgs } from 'node:util';
import { engines as all } from './browsers/find.mjs';
import { installMissing } from './browsers/install.mjs';
import { testFiles } from './test/bundle.mjs';
import { runTests } from './test/run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', multiple: true }, watch: { type: 'boolean' } },
});
const engines = values.engine ?? (values.watch ? ['chromium'] : all);
const problems = [
  ...engines.filter(engine => !all.includes(engine)).map(engine => `No engine is called ${engine}: choose among ${all.join(', ')}.`),
];
if (!problems.length) problems.push(...installMissing(engines));
for (const problem of problems) console.error(problem);
const files = positionals.length ? positionals : testFiles();
process.exitCode = problems.length ? 1 : (await runTests({ engines, files })).code;
