// Measures <kommun-nyhet> beside its neighbours: `npm run bench`.
import { begin } from '../scripts/lib/begin.mjs';

const help = `Usage: npm run bench -- [options]

Measures <kommun-nyhet> beside static HTML and its neighbours, in ten minutes, and writes the outcome into docs/performance.md,
its charts and numbers into docs/performance/.

  --quick          one minute: fewer rounds, no thousand articles, one cold load; tells, and writes nothing
  --only a,b,…     these variants alone, beside static (see variants/index.mjs); tells, and writes nothing
  --minutes n      how long the rounds may take, 7 by default: each has at least its least
  --report         writes the outcome into docs/performance.md anew from the last results, and measures nothing
`;

begin(async () => {
  const { parseArgs } = await import('node:util');
  const flag = { type: 'boolean' };
  const { values } = parseArgs({ options: { help: flag, quick: flag, report: flag, only: { type: 'string' }, minutes: { type: 'string' } } });
  if (values.help) return console.log(help);
  if (!values.report) {
    const { fetchPackages } = await import('../scripts/lib/fetch-packages.mjs');
    await fetchPackages('bench');
  }
  const { bench } = await import('./bench.mjs');
  return bench(values);
});
