import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Writes how many tests passed and failed in each engine to `file`, for scripts/verify.mjs to add up. */
export const countReporter = file => ({
  onTestRunFinished({ sessions }) {
    const counts = {};
    for (const session of sessions) {
      const count = (counts[session.browser.name.toLowerCase()] ??= { passed: 0, failed: 0 });
      const tests = testsIn(session.testResults);
      const failed = tests.filter(test => !test.passed && !test.skipped).length;
      count.passed += tests.filter(test => test.passed && !test.skipped).length;
      // a file that did not load, or whose page threw, has failed even if each of its tests passed
      count.failed += failed || (session.passed ? 0 : 1);
    }
    writeFileSync(file, JSON.stringify(counts));
  },
});

const testsIn = suite => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

/** Writes which test passed in which engine to `file`: what the accessibility report's evidence is held against. */
export const resultReporter = (file, root) => ({
  onTestRunFinished({ sessions }) {
    const results = {};
    for (const session of sessions) {
      const engine = session.browser.name.toLowerCase();
      const tests = (results[relative(root, session.testFile)] ??= {});
      for (const { title, passed, skipped } of titled(session.testResults)) {
        if (!skipped) (tests[title] ??= {})[engine] = passed && (tests[title][engine] ?? true); // of two with one title, both
      }
    }
    writeFileSync(file, JSON.stringify(results));
  },
});

const titled = (suite, before = '') =>
  suite ? [...suite.tests.map(test => ({ ...test, title: `${before}${test.name}` })), ...suite.suites.flatMap(each => titled(each, `${before}${each.name} `))] : [];
