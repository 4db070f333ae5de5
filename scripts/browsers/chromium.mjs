import { playwrightLauncher } from '@web/test-runner-playwright';
import { needBrowser } from './find.mjs';
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

export const chromium = zone => playwrightLauncher({ product: 'chromium', launchOptions: playwrightOptions('chromium', zone) });
