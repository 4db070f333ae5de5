// Loads whole pages as a reader's slow telephone would: with nothing kept, a quarter of the processor, a slow network.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pages } from '../cold/pages.mjs';
import { built } from '../paths.mjs';

const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const cpu = { rate: 4 };

const shuffled = items => items.map(item => [Math.random(), item]).sort(([a], [b]) => a - b).map(([, item]) => item);

async function load(browser, origin, name, watch) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.addInitScript({ content: watch });
  const session = await context.newCDPSession(page);
  let [requests, bytes, elsewhere] = [0, 0, 0];
  session.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (url.startsWith('data:')) return;
    requests++;
    if (!url.startsWith(origin)) elsewhere++;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', cpu);
  await page.goto(`${origin}/cold/${name}/`);
  await page.waitForFunction(() => window.seen.ready).catch(() => {
    throw new Error(`On the page ${name} the dates and the ways to share were not there within 30 seconds.`);
  });
  await page.waitForTimeout(500); // what comes late must be seen to move
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return { ...seen, requests: requests - 1, elsewhere, bytes };
}

/** The rounds: `[{ page: { lcp, ready, blocking, longTasks, moved, requests, elsewhere, bytes } }]`. */
export async function loadAll(browser, origin, { seconds, least, say }) {
  const watch = await readFile(join(built, 'page/watch.js'), 'utf8');
  const rounds = [];
  const start = Date.now();
  await load(browser, origin, 'static', watch); // warms the browser
  while (rounds.length < least || (Date.now() - start) / 1000 < seconds) {
    say(`cold load, round ${rounds.length + 1} …`);
    const round = {};
    for (const name of shuffled(Object.keys(pages))) round[name] = await load(browser, origin, name, watch);
    rounds.push(round);
  }
  return rounds;
}
