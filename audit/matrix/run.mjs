// Looks at every state with every engine and with our own checks.
//   --only inaktuell   pages with this in their address           --checker axe   one engine, or one of our own checks
//   --part base        or everywhere, or pairs: a part of the plan --minutes 10    stops after that time; the outcome says how much was reached
//   --workers 2        pages at a time
// With --only, --checker or --part nothing is written.
import { parseArgs } from 'node:util';
import { writeAll } from '../../scripts/lib/files.mjs';
import { lookAtAll } from '../browser.mjs';
import { checks } from '../checks/index.mjs';
import { engines } from '../engines/index.mjs';
import { beginRun, toJson } from '../outcome.mjs';
import { readReviewed } from '../review.mjs';
import { planFor, statePages } from './axes.mjs';
import { filesOf } from './outcome.mjs';
import { newTally } from './tally.mjs';

export async function run(args) {
  const text = { type: 'string' };
  const { values: { only, checker, part, ...more } } = parseArgs({ args, options: { only: text, checker: text, part: text, minutes: { ...text, default: 'Infinity' }, workers: { ...text, default: '2' } } });
  const pages = await statePages();
  const plan = planFor(pages);
  if (part && !plan[part]) throw new Error(`--part is one of ${Object.keys(plan).join(', ')}.`);
  const all = Object.keys(plan).filter(name => !part || name === part).flatMap(name => plan[name]);
  const rows = all.filter(({ page }) => page.includes(only ?? ''));
  const checkers = [...engines, ...checks].filter(({ name }) => !checker || name === checker);
  if (!rows.length) throw new Error(`--only ${only}: no page of the plan has this in its address.`);
  if (!checkers.length) throw new Error(`--checker ${checker}: none of ${[...engines, ...checks].map(({ name }) => name).join(', ')}.`);
  const isPart = Boolean(only || checker || part);
  const outcome = await look(rows, checkers, { ...more, isAll: !isPart });
  if (!isPart) {
    const planned = { ...Object.fromEntries(Object.entries(plan).map(([name, each]) => [name, each.length])), total: rows.length };
    const versions = Object.fromEntries(await Promise.all(engines.map(async ({ name, version }) => [name, await version()])));
    await writeAll(await filesOf({ pages, versions, planned, workers: Number(more.workers), ...outcome }));
  }
  return outcome;
}

/** Our own checks alone, over every state as it is written: `npm run a11y -- states`. The outcome is written where nothing failed. */
export async function states(args) {
  const { values } = parseArgs({ args, options: { workers: { type: 'string', default: '2' } } });
  const pages = await statePages();
  const rows = planFor(pages).base.filter(({ words }) => words === 'sv');
  const { date, element, source, chromium, minutes, passed, failed, checkers } = await look(rows, checks, { ...values, minutes: 'Infinity', isAll: false });
  const outcome = { date, element, source, chromium, minutes, pages: pages.length, checks: Object.keys(checkers), passed };
  if (!failed) await writeAll({ 'docs/accessibility/states.json': toJson(outcome) });
  return { passed, failed };
}

/** Looks at rows of the plan, says what nobody has reviewed, and counts: a look passes where all that a checker finds has a reviewed reason. */
async function look(rows, checkers, { workers, minutes, isAll }) {
  const endRun = await beginRun();
  const started = Date.now();
  const isLate = () => Date.now() - started > Number(minutes) * 60_000;
  const reviewed = await readReviewed();
  const tally = newTally(reviewed);
  const count = { passed: 0, failed: 0 };
  const fail = sentence => {
    count.failed += 1;
    console.log(sentence);
  };
  let looked = 0;
  const chromium = await lookAtAll(rows, { atOnce: Number(workers) }, async (row, lookAt) => {
    if (isLate()) return;
    looked += 1;
    if (looked % 50 === 0) console.log(`${looked} of ${rows.length}, ${Math.round((Date.now() - started) / 1000)} s`);
    try {
      const outcomes = await lookAt(row, checkers.filter(({ name }) => !row.without.includes(name)));
      for (const [name, outcome] of Object.entries(outcomes)) {
        if (!outcome.rules && row.words !== 'none') fail(`${name} found nothing to judge on ${titleOf(row)}.`);
        else count[tally.add(name, row, outcome) ? 'passed' : 'failed'] += 1;
      }
    } catch (error) {
      fail(`${titleOf(row)}: ${error.message}`);
    }
  });
  const isWhole = looked === rows.length && isAll;
  for (const { checker, rule, reason } of isWhole ? tally.unused() : []) fail(`No finding falls under this reason: ${checker} ${rule}, ${reason}`);
  for (const line of tally.open()) console.log(line);
  return { ...endRun(chromium), looked, ...count, open: tally.open(), ...tally.result() };
}

const titleOf = ({ page, words, level, style, mode }) => [page, words, level ?? 'as written', style, mode].join(' ');
