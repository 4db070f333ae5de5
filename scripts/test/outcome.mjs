import { relative } from 'node:path';
import { root } from '../lib/root.mjs';

/**
 * Watches a run; what it gives says, at the end: `counts` as `{ engine: { passed, failed } }`, `results` as `{ file: { test: { engine: passed } } }`,
 * and `seconds` as `{ file: seconds }`, in all engines together.
 */
export function outcomeOf({ sessions, startTime }) {
  const begun = {};
  const seconds = {};
  sessions.on('session-status-updated', ({ id, status, testFile }) => {
    if (status === 'INITIALIZING') begun[id] = Date.now();
    if (status === 'FINISHED') seconds[named(testFile)] = (seconds[named(testFile)] ?? 0) + (Date.now() - (begun[id] ?? startTime)) / 1000;
  });
  return () => {
    const counts = {};
    const results = {};
    for (const { browser, errors, passed: wellDone, testFile, testResults } of sessions.all()) {
      const engine = browser.name.toLowerCase();
      const count = (counts[engine] ??= { passed: 0, failed: 0 });
      const tests = testsIn(testResults).filter(({ skipped }) => !skipped);
      const failed = tests.filter(({ passed }) => !passed).length;
      count.passed += tests.length - failed;
      // a file that did not load, or whose page threw, has failed even if each of its tests passed
      count.failed += failed || (wellDone && !errors.length ? 0 : 1);
      const file = (results[named(testFile)] ??= {});
      for (const { title, passed } of tests) (file[title] ??= {})[engine] = passed && (file[title][engine] ?? true); // of two with one title, both
    }
    return { counts, results, seconds };
  };
}

const named = testFile => relative(root, testFile);

const testsIn = (suite, before = '') =>
  suite ? [...suite.tests.map(test => ({ ...test, title: `${before}${test.name}` })), ...suite.suites.flatMap(each => testsIn(each, `${before}${each.name} `))] : [];
