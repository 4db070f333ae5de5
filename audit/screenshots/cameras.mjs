// How each engine photographs a whole page. What an engine cannot emulate, it has no mode for.
import playwright from 'playwright-core';
import { playwrightOptions } from '../../scripts/browsers/chromium.mjs';
import { emulateInFirefox, nothingEmulated } from '../../scripts/browsers/firefox-media.mjs';
import { launchFirefox } from '../../scripts/browsers/firefox.mjs';
import { startWebKit } from '../../scripts/browsers/webkit-browser.mjs';

/** Each mode as the media of Playwright's page.emulateMedia. */
const media = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
  print: { colorScheme: 'light', media: 'print' },
};
const height = 900;
const settled = `(${settle})()`;

/**
 * Runs in the page: waits for articles from elsewhere, which come, fail, or after half a second are said to be on their way; for pictures,
 * also those that the page leaves until the reader comes near; and for fonts.
 */
async function settle() {
  const articles = [...document.querySelectorAll('kommun-nyhet')];
  const isOnItsWay = article => article.matches(':state(loading)') && !article.shadowRoot.querySelector('[part=status]').textContent;
  const end = performance.now() + 5000;
  while (articles.some(isOnItsWay) && performance.now() < end) await new Promise(requestAnimationFrame);
  const trees = [document, ...articles.map(article => article.shadowRoot).filter(Boolean)];
  await Promise.all(trees.flatMap(tree => [...tree.querySelectorAll('img')]).map(picture => {
    picture.loading = 'eager';
    return picture.decode().catch(() => undefined);
  }));
  await document.fonts.ready;
  await new Promise(requestAnimationFrame);
  return true;
}

export const cameras = {
  chromium: {
    modes: Object.keys(media),
    async open() {
      const browser = await playwright.chromium.launch(playwrightOptions('chromium'));
      return {
        async photograph(url, mode, width) {
          // a new page each time: the page before may have been scrolled, zoomed or clicked by its own script
          const page = await browser.newPage({ viewport: { width, height } });
          await page.emulateMedia(media[mode]);
          await page.goto(url, { waitUntil: 'networkidle' });
          await page.evaluate(settled);
          const png = await page.screenshot({ fullPage: true });
          await page.close();
          return png;
        },
        close: () => browser.close(),
      };
    },
  },

  firefox: {
    modes: ['light', 'dark', 'forced', 'print'],
    async open() {
      const browser = await launchFirefox();
      const page = await browser.newPage();
      return {
        async photograph(url, mode, width) {
          await page.setViewport({ width, height });
          await page.goto(url, { waitUntil: 'load' });
          await emulateInFirefox(page, { ...nothingEmulated, ...media[mode] });
          await page.evaluate(settled);
          return page.screenshot({ fullPage: true });
        },
        close: () => browser.close(),
      };
    },
  },

  webkit: {
    modes: ['light', 'dark'],
    async open() {
      const browser = await startWebKit({ height: 12_000 });
      return {
        async photograph(url, mode, width) {
          await browser.setViewportSize({ width, height });
          await browser.emulateMedia(media[mode]);
          await browser.go(url);
          await browser.run(`return ${settled}`);
          // its driver photographs the viewport only, so the viewport becomes as tall as the page
          const all = await browser.run('return document.documentElement.scrollHeight');
          await browser.setViewportSize({ width, height: Math.min(Math.max(all, height), 10_000) });
          await browser.run(`return ${settled}`);
          return browser.screenshot();
        },
        close: () => browser.stop(),
      };
    },
  },
};
