// Each engine with the few things that a trial does in it.
import playwright from 'playwright-core';
import { playwrightOptions } from '../scripts/browsers/chromium.mjs';
import { needBrowser } from '../scripts/browsers/find.mjs';
import { launchFirefox } from '../scripts/browsers/firefox.mjs';
import { startWebKit } from '../scripts/browsers/webkit-browser.mjs';
import { versionOf } from '../scripts/lib/apt.mjs';

/** `{ version, go, run, requests, close }`; `requests` is every address that was asked for, where the engine tells. */
export const browsers = {
  chromium: () => withPlaywright('chromium'),

  firefox: async () => {
    if (needBrowser('firefox').playwright) return withPlaywright('firefox');
    const browser = await launchFirefox();
    return withPage(browser, await browser.newPage(), (await browser.version()).replace(/^\D*/, ''));
  },

  webkit: async () => {
    if (needBrowser('webkit').playwright) return withPlaywright('webkit');
    const browser = await startWebKit({ args: ['--enable-itp'] }); // tracking prevention, as Safari has it from the start
    await browser.setViewportSize({ width: 1000, height: 800 });
    return {
      version: versionOf('webkit2gtk-driver') ?? 'of unknown version',
      go: url => browser.go(url),
      run: (action, ...args) => browser.run(`return (${action})(...arguments)`, ...args),
      requests: undefined,
      close: () => browser.stop(),
    };
  },
};

async function withPlaywright(engine) {
  const browser = await playwright[engine].launch(playwrightOptions(engine));
  return withPage(browser, await browser.newPage(), browser.version());
}

/** Playwright's page and puppeteer's have the same words for what we need. */
function withPage(browser, page, version) {
  const requests = [];
  page.on('request', request => requests.push(request.url()));
  return {
    version,
    go: url => page.goto(url, { waitUntil: 'load' }),
    // Playwright's functions take one argument
    run: (action, ...args) => page.evaluate(`(${action})(...${JSON.stringify(args)})`),
    requests,
    close: () => browser.close(),
  };
}
