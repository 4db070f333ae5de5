import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';
import { judgeAll } from './judge.mjs';

const folder = process.argv[2] ?? join(root, 'docs/accessibility/speech');
const count = { passed: 0, failed: 0 };
await judgeAll(
  name => readFile(join(folder, `${name}.txt`), 'utf8').catch(() => ''),
  (problem, where) => {
    count[problem ? 'failed' : 'passed'] += 1;
    if (problem) console.log(`${where}: ${problem}`);
  },
);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;
