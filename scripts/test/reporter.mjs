import { writeFileSync } from 'node:fs';

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
