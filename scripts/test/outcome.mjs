import { relative } from 'node:path';
import { CRASHED } from '../browsers/webkit.mjs';
import { root } from '../lib/root.mjs';
import { isTestFile } from './pages.mjs';

/**
 * Watches a run; what it gives says, at the end: `counts` as `{ engine: { passed, failed } }`, `results` as `{ file: { test: { engine: passed } } }`,
 * `seconds` as `{ file: seconds }`, in all engines together: of a file that shares its page, those of its tests; and `crashed` the pages in which
 * the browser fell.
 */
export function outcomeOf({ sessions, startTime }) {
  const begun = {};
  const seconds = {};
  const add = (file, some) => { seconds[file] = (seconds[file] ?? 0) + some; };
  sessions.on('session-status-updated', ({ id, status, testFile }) => {
    const page = relative(root, testFile);
    if (status === 'INITIALIZING') begun[id] = Date.now();
    if (status === 'FINISHED' && isTestFile(page)) add(page, (Date.now() - (begun[id] ?? startTime)) / 1000);
  });
  return () => {
    const counts = {};
    const results = {};
    const crashed = [];
    for (const { browser, errors, passed: wellDone, testFile, testResults } of sessions.all()) {
      const engine = browser.name.toLowerCase();
      const page = relative(root, testFile);
      if (errors.some(({ message }) => message === CRASHED)) crashed.push(page);
      const files = isTestFile(page) ? [{ ...testResults, name: page }] : (testResults?.suites ?? []);
      const count = (counts[engine] ??= { passed: 0, failed: 0 });
      let failed = 0;
      for (const { name, ...suite } of files) {
        const tests = testsIn(suite).filter(({ skipped }) => !skipped);
        const file = (results[name] ??= {});
        for (const { title, passed } of tests) {
          if (passed) count.passed++;
          else failed++;
          file[title] = { ...file[title], [engine]: passed && (file[title]?.[engine] ?? true) }; // of two with one title, both
        }
        if (!isTestFile(page)) add(name, tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000);
      }
      // a page that did not load, or that threw, has failed even if each of its tests passed
      count.failed += failed || (wellDone && !errors.length ? 0 : 1);
    }
    return { counts, results, seconds, crashed };
  };
}

const testsIn = ({ tests = [], suites = [] }, before = '') =>
  [...tests.map(test => ({ ...test, title: `${before}${test.name}` })), ...suites.flatMap(each => testsIn(each, `${before}${each.name} `))];
