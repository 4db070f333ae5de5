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

/**
 * Pages that are used again for other test files, as in the other engines: a new one for each would cost a second of a core, and have nothing of
 * what the last one loaded. Two of them, each in a context of its own: Chromium comes last, and with one would be left to one core.
 */
export function chromium(zone) {
  const free = [];
  const launcher = playwrightLauncher({
    product: 'chromium',
    launchOptions: playwrightOptions('chromium', zone),
    concurrency: 2,
    async createBrowserContext({ browser }) {
      const page = free.pop() ?? await browser.newPage();
      return {
        page,
        async close() {
          await page.emulateMedia(nothingEmulated);
          free.push(page);
        },
      };
    },
    createPage: ({ context }) => context.page,
  });
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    async stopSession(id) {
      await launcher.getPage(id).evaluate(clearStorage).catch(() => undefined); // a page without an origin has no storage
      return stopSession(id);
    },
  });
}

const nothingEmulated = { media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null };
