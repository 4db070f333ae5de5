// Shows that each check finds the faults that are planted for it, and is silent where nothing is wrong: `node audit/checks/proof.mjs`,
// with names of checks after it for those alone.
import { chromium } from 'playwright-core';
import { playwrightOptions } from '../../scripts/browsers/chromium.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { faults, harmless } from './faults.mjs';
import { firefoxBeside } from './firefox-tree.mjs';
import { checks } from './index.mjs';

const wanted = process.argv.slice(2);
const isWanted = name => !wanted.length || wanted.includes(name);
const quick = { colorScheme: 'light', forcedColors: 'none' };
const slow = ['names', 'focus-visible', 'icon-contrast', 'operable']; // twice, where nothing is planted, is enough of these

const port = await freePort();
const server = await serve(port);
const browser = await chromium.launch(playwrightOptions('chromium'));
const context = await browser.newContext();
const page = await context.newPage();
if (isWanted('names')) firefoxBeside(browser).catch(() => undefined); // it takes some seconds to start; the check itself tells if it does not
const count = { passed: 0, failed: 0 };
const expect = (isTrue, otherwise) => {
  count[isTrue ? 'passed' : 'failed'] += 1;
  if (!isTrue) console.log(otherwise);
};

/** Opens a page, with its articles new, and plants something in the first. */
async function prepare({ page: path, plant, media = {}, width = 1000 }) {
  const url = `http://127.0.0.1:${port}/demo/${path}`;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ ...quick, ...media });
  if (page.url() !== url) {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => { window.markup = document.querySelector('main').innerHTML; });
  }
  await page.evaluate(`(async () => {
    const main = document.querySelector('main');
    document.adoptedStyleSheets = window.sheets ??= [...document.adoptedStyleSheets];
    main.innerHTML = window.markup;
    const article = main.querySelector('kommun-nyhet');
    await article.updateComplete;
    const root = article.shadowRoot;
    await (${plant})({
      article,
      root,
      live: root.querySelector('[role=status], [aria-live]'),
      loaded: async () => {
        while (!root.querySelector('.loaded')) await new Promise(requestAnimationFrame);
        return root.querySelector('.loaded');
      },
      part: name => root.querySelector('[part=' + name + ']'),
      add: html => article.insertAdjacentHTML('beforeend', html),
      style: css => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        for (const tree of [document, root]) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
      },
    });
    await new Promise(requestAnimationFrame);
  })()`);
  return url;
}

try {
  for (const { check, what, mode = 'normal', ...fault } of faults.filter(each => isWanted(each.check))) {
    const url = await prepare(fault);
    const { rules, findings } = await checks.find(({ name }) => name === check).check({ page, url, mode, context });
    expect(rules && findings.some(({ level }) => level === 'failure'), `${check} does not find ${what}.`);
  }
  for (const { what, warned = [], ...right } of harmless) {
    const url = await prepare(right); // once for all checks, which must not disturb each other
    for (const { name, check } of checks.filter(each => isWanted(each.name) && (!slow.includes(each.name) || /as it is|forced/.test(what)))) {
      const { rules, findings } = await check({ page, url, mode: 'normal', context });
      expect(rules && !findings.some(({ level }) => level === 'failure' || !warned.includes(name)), `${name}, ${what}: ${rules} looked at, ${findings.map(each => `${each.target}: ${each.message}`).join('; ')}`);
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
const unproven = checks.filter(({ name }) => !faults.some(({ check }) => check === name)).map(({ name }) => name);
expect(!unproven.length, `No fault is planted for ${unproven.join(', ')}.`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;
