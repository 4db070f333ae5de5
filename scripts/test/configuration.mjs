import { dirname } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { launchers } from '../browsers/index.mjs';
import { home } from '../browsers/zone.mjs';
import { root } from '../lib/root.mjs';
import { serveBundle } from './bundle.mjs';
import { commands } from './commands.mjs';
import { faults } from './faults.mjs';
import { bytes, cors, csp } from './middleware.mjs';
import { pagesOf } from './pages.mjs';

/**
 * For @web/test-runner: which files in which engines, from a promised bundle. `elsewhere` is `{ zone: files }`, for those that run in other
 * zones as well. With `apart` each has a page of its own: all together take longer then, and the first is done sooner.
 */
export function configuration({ engines = Object.keys(launchers), files, elsewhere = {}, apart = false, bundle }) {
  const slowestFirst = ['webkit', 'firefox', 'chromium'].filter(engine => engines.includes(engine)); // so that none is left to itself at the end
  const browsersIn = zone => slowestFirst.map(engine => Object.assign(launchers[engine](zone), { zone }));
  return {
    rootDir: root,
    files: apart ? files : pagesOf(files, dirname),
    browsers: browsersIn(home),
    groups: Object.entries(elsewhere).map(([zone, some]) => ({ name: zone, files: pagesOf(some, () => zone), browsers: browsersIn(zone) })),
    // 127.0.0.1, so that http://localhost at the same port is another origin for tests that need two
    hostname: '127.0.0.1',
    // one page at a time in each of two browsers: what two cores can do without tests missing their timeouts
    concurrency: 1,
    concurrentBrowsers: 2,
    plugins: [serveBundle(bundle), commands(), faults()],
    middleware: [bytes, csp, cors],
    testFramework: { config: { ui: 'bdd', timeout: '60000' } },
    browserStartTimeout: 120_000,
    testsStartTimeout: 120_000,
    testsFinishTimeout: 480_000,
    reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: true })],
  };
}
