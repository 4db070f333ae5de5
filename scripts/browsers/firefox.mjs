// Firefox through puppeteer's WebDriver BiDi. It presents itself as type 'playwright', with the few methods
// of Playwright's page that @web/test-runner-commands calls, so that a command means the same in each engine.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { playwrightOptions } from './chromium.mjs';
import { emulateInFirefox, nothingEmulated } from './firefox-media.mjs';
import { inFirefox } from './firefox-scope.mjs';
import { needBrowser } from './find.mjs';
import { clearStorage, keysOf, selectOption } from './in-page.mjs';
import { inZone } from './zone.mjs';

export const firefoxOptions = zone => ({
  browser: 'firefox',
  executablePath: needBrowser('firefox').path,
  args: ['--remote-allow-system-access'], // media are emulated from the browser's own scope
  extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 }, // so that 320 px are 320 px for the page
  env: inZone(zone),
  timeout: 120_000, // to start in, beside other work
});

export const launchFirefox = () => puppeteerCore.launch({ ...firefoxOptions(), headless: true });

export function firefox(zone) {
  // Playwright's Firefox is a build of its own that speaks no BiDi
  if (needBrowser('firefox').playwright) return playwrightLauncher({ product: 'firefox', launchOptions: playwrightOptions('firefox', zone) });
  const launcher = chromeLauncher({ concurrency: 1, puppeteer: puppeteerCore, launchOptions: firefoxOptions(zone) });
  const pageOf = launcher.getPage.bind(launcher);
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    type: 'playwright',
    getPage: id => likePlaywright(pageOf(id)),
    async stopSession(id) {
      const page = pageOf(id);
      await emulateInFirefox(page, nothingEmulated).catch(ignore); // a crashed page must not hide its own error
      await page.evaluate(clearStorage).catch(ignore);
      return stopSession(id);
    },
  });
}

const ignore = () => undefined;

const likePlaywright = page => ({
  url: () => page.url(),
  setViewportSize: size => page.setViewport(size),
  emulateMedia: media => emulateInFirefox(page, media),
  collectGarbage: () => inFirefox(page, "for (const what of ['gc', 'cc', 'gc']) Services.obs.notifyObservers(null, `child-${what}-request`)"), // as about:memory does; nobody says when it is done
  keyboard: {
    type: text => page.keyboard.type(text),
    down: key => page.keyboard.down(key),
    up: key => page.keyboard.up(key),
    press: combination => press(page.keyboard, keysOf(combination)),
  },
  mouse: page.mouse,
  locator: selector => ({ selectOption: choice => page.evaluate(selectOption, selector, choice) }),
  screenshot: options => page.screenshot(options),
});

async function press(keyboard, keys) {
  const held = keys.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(keys.at(-1));
  for (const key of held.reverse()) await keyboard.up(key);
}
