import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { playwrightOptions } from '../../scripts/browsers/chromium.mjs';
import { installMissing } from '../../scripts/browsers/install.mjs';
import { read, staleAmong, writeAll } from '../../scripts/lib/files.mjs';
import { plainly } from '../../scripts/lib/plainly.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { deadAmong } from './alive.mjs';
import { planFor } from './axes.mjs';
import { built } from './built.mjs';
import { checks } from '../checks/index.mjs';
import { engines } from '../engines/index.mjs';
import { open } from './look.mjs';
import { optionsFrom } from './options.mjs';
import { committed, filesOf } from './outcome.mjs';
import { statePages } from './pages.mjs';
import { readReviewed } from './review.mjs';
import { newTally } from './tally.mjs';

const patience = 120_000; // ms for one checker on one page: a busy machine is slow

await plainly(process.argv.includes('--check') ? check : run);

/** Whether the texts say what the last run found; no page is opened. */
async function check() {
  const stale = await staleAmong(await filesOf(await committed()));
  if (stale.length) throw new Error(`Out of date: ${stale.join(', ')}. Run \`npm run a11y -- matrix\`.`);
}

async function run() {
  const options = optionsFrom(process.argv.slice(2));
  const [missing] = installMissing(['chromium']);
  if (missing) throw new Error(missing);
  if (!existsSync(join(root, 'dist/kommun-nyhet.js'))) throw new Error('Nothing is built: run `npm run build` first.');
  const reviewed = await readReviewed();
  const count = { passed: 0, failed: 0 };
  const expect = (isTrue, otherwise) => {
    count[isTrue ? 'passed' : 'failed'] += 1;
    if (!isTrue && otherwise) console.log(otherwise);
  };
  const tally = newTally(reviewed);
  const { browserVersion, planned, looked, seconds } = await lookAtAll(options, tally, expect);

  for (const line of tally.open()) console.log(line);
  const isWhole = !options.isPart && looked === planned.total;
  if (isWhole) {
    const unused = tally.unused();
    for (const { checker, rule, reason } of unused) expect(false, `No finding falls under this reason: ${checker} ${rule}, ${reason}`);
  }
  if (!options.isPart) {
    const outcome = {
      date: new Date().toISOString().slice(0, 10),
      element: JSON.parse(await read('package.json')).version,
      chromium: browserVersion,
      pages: await statePages(),
      versions: Object.fromEntries(await Promise.all(engines.map(async ({ name, version }) => [name, await version()]))),
      planned,
      looked,
      minutes: Math.round(seconds / 60),
      workers: options.workers,
      ...count,
      open: tally.open(),
      ...tally.result(),
    };
    await writeAll(await filesOf(outcome));
  }
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed ? 1 : 0;
}

/** Looks at what the options leave of the plan, and tells `tally` and `expect` of it. */
async function lookAtAll(options, tally, expect) {
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}/`;
  const server = await serve(port);
  const browser = await chromium.launch(playwrightOptions('chromium'));
  const keep = await built();
  const newContext = async () => {
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
    await context.route(keep.isOfIt, keep.give);
    return context;
  };
  try {
    const checkers = [...engines, ...checks].filter(options.isWanted);
    const first = await newContext();
    const dead = await deadAmong(engines.filter(options.isWanted), first, origin);
    for (const { name } of engines.filter(options.isWanted)) expect(!dead.some(line => line.startsWith(`${name} `)));
    for (const line of dead) console.log(line);
    await first.close();

    const { base, everywhere, pairs } = planFor(await statePages());
    const rows = options.choose({ base, everywhere, pairs });
    const times = {};
    let next = 0;
    const work = async () => {
      const context = await newContext();
      let page = await context.newPage();
      while (next < rows.length && seconds() < options.minutes * 60) {
        const row = rows[next++];
        if (next % 50 === 0) console.log(`${next} of ${rows.length}, ${Math.round(seconds())} s`);
        const isFine = await lookAt(page, origin, row, checkers.filter(({ name }) => !row.without.includes(name)), tally, expect, times);
        if (isFine) continue;
        await page.close(); // whatever hangs in it goes with it
        page = await context.newPage();
      }
      await context.close();
    };
    await Promise.all(Array.from({ length: options.workers }, work));
    console.log(Object.entries(times).map(([name, { ms, times: n }]) => `${name} ${Math.round(ms / n)} ms`).join(', '));
    return {
      browserVersion: browser.version(),
      planned: { base: base.length, everywhere: everywhere.length, pairs: pairs.length, total: rows.length },
      looked: next,
      seconds: seconds(),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Answers whether nothing broke. */
async function lookAt(page, origin, row, checkers, tally, expect, times) {
  const tell = (name, sentence) => `${name}, ${[row.page, row.words, row.level ?? 'as written', row.style, row.mode].join(' ')}: ${sentence}`;
  const context = page.context();
  try {
    await open(page, origin, row);
    const hasArticle = await page.evaluate(() => Boolean(document.querySelector('kommun-nyhet')));
    for (const checker of checkers) {
      if (checker.modes && !checker.modes.includes(row.mode)) continue;
      const start = performance.now();
      const outcome = await within(checker.check({ page, url: origin + row.page, mode: row.mode, context }));
      const time = (times[checker.name] ??= { ms: 0, times: 0 });
      time.ms += performance.now() - start;
      time.times += 1;
      const isAlive = outcome.rules > 0 || !hasArticle || !engines.includes(checker);
      const isReviewed = tally.add(checker.name, row, outcome);
      expect(isAlive && isReviewed, isAlive ? undefined : tell(checker.name, 'no rule had anything to say of a page with an article'));
    }
    return true;
  } catch (error) {
    expect(false, tell('error', error.message));
    return false;
  }
}

/** A promise that does not last longer than our patience. */
function within(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience / 1000} s`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
