// Whether the committed evidence is whole, and says what it tells of. Opens no browser, and takes seconds: a part of `npm test`.
import { parseArgs } from 'node:util';
import { read, staleAmong } from '../scripts/lib/files.mjs';
import { compose } from './report/run.mjs';
import { readRuns } from './report/runs.mjs';
import { judgeAll } from './speech/expectations/judge.mjs';

export async function check(args) {
  const { values: { release } } = parseArgs({ args, options: { release: { type: 'boolean' } } });
  const count = { passed: 0, failed: 0 };
  const expect = (problem, where) => {
    count[problem ? 'failed' : 'passed'] += 1;
    if (problem) console.log(`${where}: ${problem}`);
  };

  const { files, problems } = await compose();
  for (const problem of problems) expect(problem, 'report');
  const stale = await staleAmong(files);
  for (const path of Object.keys(files)) expect(stale.includes(path) && 'is not what `npm run a11y -- report` would write', path);
  await judgeAll(name => read(`docs/accessibility/speech/${name}.txt`), expect);

  for (const { page, date, command, isStale } of await readRuns()) {
    const problem = isStale && `what it looked at has changed since ${date}: run \`${command}\` before a release`;
    if (release) expect(problem, page);
    else if (problem) console.log(`${page}: ${problem}. No failure.`);
  }
  return count;
}
