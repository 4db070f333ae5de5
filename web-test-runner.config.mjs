// Tests in three real engines. scripts/test.mjs starts this and sets, by way of the environment:
// ENGINES, TEST_FILES (both separated by spaces), COUNTS and RESULTS (files for the numbers and for each test's outcome), KOMMUN_NYHET_TZ.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchers } from './scripts/browsers/index.mjs';
import { commands } from './scripts/test/commands.mjs';
import { faults } from './scripts/test/faults.mjs';
import { bytes, cors, csp } from './scripts/test/middleware.mjs';
import { countReporter, resultReporter } from './scripts/test/reporter.mjs';

const words = value => (value ? value.split(' ') : undefined);
const { COUNTS, ENGINES, RESULTS, TEST_FILES } = process.env;

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: words(TEST_FILES) ?? ['test/**/*.test.ts'],
  browsers: (words(ENGINES) ?? Object.keys(launchers)).map(engine => launchers[engine]()),
  // 127.0.0.1, so that http://localhost at the same port is another origin for tests that need two
  hostname: '127.0.0.1',
  // one page at a time in each of two browsers: what two cores can do without tests missing their timeouts
  concurrency: 1,
  concurrentBrowsers: 2,
  nodeResolve: { exportConditions: ['production', 'default'] }, // Lit as readers get it, without its warnings
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    commands(),
    faults(),
  ],
  middleware: [bytes, csp, cors],
  testFramework: { config: { ui: 'bdd', timeout: '20000' } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 480_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: true }), ...(COUNTS ? [countReporter(COUNTS)] : []), ...(RESULTS ? [resultReporter(RESULTS, fileURLToPath(new URL('.', import.meta.url)))] : [])],
};
