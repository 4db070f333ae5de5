import playwright from 'playwright-core';
import { playwrightOptions } from '../../scripts/browsers/chromium.mjs';
import { needBrowser } from '../../scripts/browsers/find.mjs';
import { launchFirefox } from '../../scripts/browsers/firefox.mjs';

/** `{ name: function that opens a page }`: Playwright's page and puppeteer's have the same words for what we need. */
export async function openBrowsers() {
  const chromium = await playwright.chromium.launch(playwrightOptions('chromium'));
  const firefox = needBrowser('firefox').playwright ? await playwright.firefox.launch(playwrightOptions('firefox')) : await launchFirefox();
  const entries = await Promise.all([chromium, firefox].map(async (browser, index) => {
    const version = (await browser.version()).replace(/^\D*/, '');
    return [`${['Chromium', 'Firefox'][index]} ${version}`, Object.assign(() => browser.newPage(), { end: () => browser.close() })];
  }));
  return Object.fromEntries(entries);
}
