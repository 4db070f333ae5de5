// A whole run: builds, measures in Chromium and the main figures in Firefox, tells, writes.
import { execFile } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { playwrightOptions } from '../scripts/browsers/chromium.mjs';
import { launchFirefox } from '../scripts/browsers/firefox.mjs';
import { versionsIn } from '../scripts/lib/fetch-packages.mjs';
import { read, writeAll } from '../scripts/lib/files.mjs';
import { root } from '../scripts/lib/root.mjs';
import { buildAll } from './build.mjs';
import { loadAll } from './measure/cold.mjs';
import { weigh } from './measure/memory.mjs';
import { countRecords, mainPlans, openSame, plans, timeAll } from './measure/side-by-side.mjs';
import { chartsOf } from './report/charts.mjs';
import { pageOf, tablesOf } from './report/page.mjs';
import { serve } from './serve.mjs';
import { variants } from './variants/index.mjs';

const outcome = 'docs/performance/results.json';
const toldIn = 'docs/performance.md';
const viewport = { width: 1280, height: 720 };
const say = text => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

/** `options` as run.mjs reads them. */
export async function bench({ quick, only, minutes, report }) {
  if (report) return write(JSON.parse(await read(outcome)));
  const chosen = only ? variants.filter(({ name }) => name === 'static' || only.split(',').includes(name)) : variants;
  const seconds = 60 * Number(minutes ?? (quick ? 0.6 : 7));
  say('Building …');
  await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: root });
  await buildAll(chosen);
  const server = await serve();
  try {
    const results = { ...(await circumstances()), ...(await inChromium(server.origin, chosen, { seconds, quick, cold: !only })) };
    if (!only) results.firefox = await inFirefox(server.origin, chosen, { seconds: seconds * 0.12, quick });
    results.machine.loadAfter = loadavg()[0];
    console.log(tablesOf(results));
    if (!quick && !only) await write(results);
  } finally {
    await server.stop();
  }
}

async function inChromium(origin, chosen, { seconds, quick, cold }) {
  const browser = await chromium.launch(playwrightOptions('chromium'));
  try {
    const page = await browser.newPage({ viewport });
    await openSame(page, origin, chosen);
    const records = await countRecords(page, chosen);
    const times = await timeAll(page, chosen, plans, { seconds: seconds * 0.6, quick, say });
    await page.close();
    say('What each keeps …');
    const weights = await weigh(browser, origin, chosen, quick ? 100 : 1000);
    const loads = cold ? await loadAll(browser, origin, { seconds: seconds * 0.25, least: quick ? 1 : 3, say }) : [];
    return { chromium: { version: browser.version(), times }, records, weights, loads };
  } finally {
    await browser.close();
  }
}

async function inFirefox(origin, chosen, { seconds, quick }) {
  const browser = await launchFirefox();
  try {
    say('Firefox …');
    const page = await browser.newPage();
    await page.setViewport(viewport);
    await openSame(page, origin, chosen);
    return { version: (await browser.version()).replace(/^\w+\//, ''), times: await timeAll(page, chosen, mainPlans, { seconds, quick, say }) };
  } finally {
    await browser.close();
  }
}

async function circumstances() {
  const { version } = JSON.parse(await read('package.json'));
  const { stdout } = await promisify(execFile)('git', ['rev-parse', '--short', 'HEAD'], { cwd: root }).catch(() => ({ stdout: '' }));
  const [{ model }] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    version,
    commit: stdout.trim(),
    neighbours: await versionsIn('bench'),
    machine: { processor: model.trim(), cores: cpus().length, node: process.version, loadBefore: loadavg()[0] },
  };
}

const write = async results =>
  writeAll({ [outcome]: `${JSON.stringify(results, null, 1)}\n`, [toldIn]: pageOf(results, await read(toldIn)), ...chartsOf(results) });
