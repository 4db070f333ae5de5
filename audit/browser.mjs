// The Chromium in which pages are looked at. It reaches nothing but this machine, and no policy of a page stops an engine.
import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { playwrightOptions } from '../scripts/browsers/chromium.mjs';
import { installMissing } from '../scripts/browsers/install.mjs';
import { inTurns } from '../scripts/lib/in-turns.mjs';
import { freePort } from '../scripts/lib/ports.mjs';
import { root } from '../scripts/lib/root.mjs';
import { serve } from '../scripts/lib/serve.mjs';
import { open } from './open.mjs';

const patience = 120_000; // ms for one checker on one page: a busy machine is slow

/**
 * Does `work(each, look)` for each of `all`, so many at once, and resolves with Chromium's version. `look(row, checkers, before)` opens a
 * page in a combination, does `before(page)`, and resolves with `{ checker: { rules, findings } }`. `clipboard` lets the pages write there.
 */
export async function lookAtAll(all, { atOnce, clipboard }, work) {
  const [missing] = installMissing(['chromium']);
  if (missing) throw new Error(missing);
  const port = await freePort();
  const server = await serve(port);
  const { args = [], ...options } = playwrightOptions('chromium');
  const browser = await chromium.launch({ ...options, args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] });
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block', permissions: clipboard ? ['clipboard-read', 'clipboard-write'] : [] });
  const origin = `http://127.0.0.1:${port}/`;
  const built = await whatIsBuilt();
  await context.route(url => built.has(url.pathname), route => route.fulfill(built.get(new URL(route.request().url()).pathname)));
  const idle = [];

  const look = async (row, checkers, before = () => undefined) => {
    const page = idle.pop() ?? (await context.newPage());
    page.setDefaultTimeout(patience);
    const outcomes = {};
    try {
      await open(page, origin, row);
      await before(page);
      for (const { name, modes, check } of checkers) {
        if (modes && !modes.includes(row.mode)) continue;
        outcomes[name] = await inTime(check({ page, url: origin + row.page, mode: row.mode, context }), name);
      }
    } catch (error) {
      await page.close(); // whatever hangs goes with it
      throw error;
    }
    idle.push(page);
    return outcomes;
  };

  try {
    await inTurns(all, atOnce, each => work(each, look));
    return browser.version();
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** What dist/ holds now, by address: a build during a long run would otherwise mix two of them. */
async function whatIsBuilt() {
  const types = { '.js': 'text/javascript', '.css': 'text/css' };
  const names = (await readdir(join(root, 'dist')).catch(() => [])).filter(name => extname(name) in types);
  if (!names.length) throw new Error('Nothing is built: run `npm run build` first.');
  return new Map(await Promise.all(names.map(async name => [
    `/dist/${name}`,
    { body: await readFile(join(root, 'dist', name)), contentType: types[extname(name)], headers: { 'access-control-allow-origin': '*' } },
  ])));
}

function inTime(promise, name) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} gave no answer within ${patience / 1000} s`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
