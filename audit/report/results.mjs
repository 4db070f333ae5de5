// Whether the tests that the rows name passed, from what the test runner wrote:
// { 'test/looks/axe.test.ts': { 'full title of a test': { chromium: true, firefox: true, webkit: false } } }
import { criteriaOf } from './report.mjs';

const engines = ['chromium', 'firefox', 'webkit'];
/** WebKitGTK can be asked neither to print nor to force colours; the titles of those tests say so. */
const notIn = { webkit: /not in WebKitGTK/ };

/** A title in which * stands for anything, as a pattern. */
const patternOf = title => new RegExp(`^${title.split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*')}$`);

/** The tests of a file that a title names, `[title, { engine: passed }]`. */
const named = (results, file, title) => {
  const pattern = patternOf(title);
  return Object.entries(results[file] ?? {}).filter(([each]) => pattern.test(each));
};

const problemsOf = (results, file, title, asked) => {
  const tests = named(results, file, title);
  if (!tests.length) return [`${file} has no test “${title}”`];
  return asked.flatMap(engine => {
    const failed = tests.filter(([, passed]) => passed[engine] === false).map(([each]) => `${file} “${each}” failed in ${engine}`);
    const ran = tests.some(([each, passed]) => engine in passed || notIn[engine]?.test(each));
    return ran ? failed : [`${file} “${title}” did not run in ${engine}`];
  });
};

/**
 * What is wrong with the evidence, in words, and how many tests were counted on. Of `only`, files in test/, where the run was of these
 * alone; in the engines asked for.
 */
export const judge = (report, results, { only, asked = engines } = {}) => {
  const problems = new Map();
  const counted = new Set();
  for (const { id, tests } of criteriaOf(report)) {
    for (const { file, titles } of tests) {
      if (only && !only.includes(file)) continue;
      for (const title of titles) {
        for (const [each] of named(results, file, title)) counted.add(`${file} ${each}`);
        for (const problem of problemsOf(results, file, title, asked)) problems.set(problem, [...(problems.get(problem) ?? []), id]);
      }
    }
  }
  return { counted: counted.size, problems: [...problems].map(([problem, ids]) => `${problem} (evidence for ${[...new Set(ids)].join(', ')}).`) };
};
