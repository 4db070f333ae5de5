// Whether the tests that the rows name passed, from what the test runner wrote:
// { 'test/looks/axe.test.ts': { 'full title of a test': { chromium: true, firefox: true, webkit: false } } }
import { parseArgs } from 'node:util';
import { read } from '../../scripts/lib/files.mjs';
import { criteriaOf, readReport } from './report.mjs';

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

/** Fails where a test that a row names did not pass: in each engine, or in those asked for; with `--partly`, of the test files that ran alone. */
export async function compare(args) {
  const { values: { engine: asked = engines, partly }, positionals: [file] } = parseArgs({ args, allowPositionals: true, options: { engine: { type: 'string', multiple: true }, partly: { type: 'boolean' } } });
  const results = JSON.parse((await read(file)) || 'null');
  if (!results) throw new Error(`There is no ${file}: the test runner writes it, in a run of all the tests.`);
  const { counted, problems } = judge(await readReport(), results, { asked, only: partly && Object.keys(results) });
  if (problems.length) throw new Error(problems.join('\n'));
  console.log(`${counted} tests that the accessibility report names passed.`);
}

/** What is wrong with the evidence, in words, and how many tests were counted on. */
const judge = (report, results, { only, asked }) => {
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
