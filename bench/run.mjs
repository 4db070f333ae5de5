// Runs the bench in Chromium and writes results.md: `npm run bench`, after `npm run build`.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { playwrightOptions } from '../scripts/browsers/chromium.mjs';
import { freePort } from '../scripts/lib/ports.mjs';
import { serve } from '../scripts/lib/serve.mjs';

const port = await freePort();
const server = await serve(port);
const browser = await chromium.launch(playwrightOptions('chromium'));
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/bench/page.html`);
  await page.waitForFunction(() => window.measure && customElements.get('kommun-nyhet'));
  const rows = [];
  for (const count of [1, 10, 100]) {
    const { element } = await page.evaluate(number => window.measure(number, 40), count);
    rows.push(`| ${count} | ${element.total.toFixed(2)} | ${element.script.toFixed(2)} |`);
  }
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  const table = `# Results\n\nkommun-nyhet ${version}, Chromium ${browser.version()}, Node ${process.version}, ${day}. Medians of 40 rounds, as ratios to static HTML through \`innerHTML\`.\n\n| articles | create + layout | script only |\n|---|---|---|\n${rows.join('\n')}\n`;
  await writeFile(new URL('results.md', import.meta.url), table);
  console.log(table);
} finally {
  await browser.close();
  await server.stop();
}
