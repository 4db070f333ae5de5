import { playwrightLauncher } from '@web/test-runner-playwright';
import { needBrowser } from './find.mjs';
import { clearStorage } from './in-page.mjs';
import { inZone } from './zone.mjs';

/** What Playwright needs to start an engine's browser here. */
export function playwrightOptions(engine, zone) {
  const { path, playwright } = needBrowser(engine);
  return {
    env: inZone(zone),
    ...(playwright ? {} : { executablePath: path }),
    ...(engine === 'chromium' ? { chromiumSandbox: process.getuid?.() !== 0, args: quiet } : {}), // root cannot use the sandbox
  };
}

// no graphics card, and nothing that the browser would ask its maker about
const quiet = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** One page for all test files, as in the other engines: a new one for each would cost a second of a core, and have nothing of what the last one loaded. */
export function chromium(zone) {
  let page;
  const launcher = playwrightLauncher({
    product: 'chromium',
    launchOptions: playwrightOptions('chromium', zone),
    async createBrowserContext({ browser }) {
      page ??= await browser.newPage();
      return { close: () => page.emulateMedia(nothingEmulated) };
    },
    createPage: () => page,
  });
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    async stopSession(id) {
      await page.evaluate(clearStorage).catch(() => undefined); // a page without an origin has no storage
      return stopSession(id);
    },
  });
}

const nothingEmulated = { media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null };
