// Writes docs/accessibility/ and demo/granskning.html from audit/report/: the conformance report, DIGG's protocol, a fragment
// for a municipality's statement, the steps for screen readers by hand, and the auditor's page.
//   npm run a11y -- report                      writes the files
//   npm run a11y -- report --check              writes nothing, and fails where a file is stale, a criterion of the catalogue
//                                                       is missing, or a row claims support without evidence
//   npm run a11y -- report --evidence FILE      fails where a test that a row names did not pass, by what the test runner wrote
//     [--engine chromium]                               in these engines alone, else in all three
//     [--partly]                                        of the test files in FILE alone: for a run of some files
import { parseArgs } from 'node:util';
import { auditorPage, problemsInGroups } from './auditor.mjs';
import { manualMarkdown, problemsIn, readOutcomes, steps } from './manual.mjs';
import { read, staleAmong, writeAll } from '../../scripts/lib/files.mjs';
import { plainly } from '../../scripts/lib/plainly.mjs';
import { problemsInOpenacr, problemsInRows } from './check.mjs';
import { reportHtml } from './html.mjs';
import { reportMarkdown } from './markdown.mjs';
import { missing } from './product.mjs';
import { openacrYaml } from './openacr.mjs';
import { protocolHtml, protocolMarkdown } from './protocol.mjs';
import { criteriaOf, languages, readReport } from './report.mjs';
import { problemsInRuns } from './runs.mjs';
import { judge } from './results.mjs';
import { statementHtml, statementMarkdown } from './statement.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, evidence: { type: 'string' }, engine: { type: 'string', multiple: true }, partly: { type: 'boolean' } } });

const folder = 'docs/accessibility/';
const complain = problems => {
  if (problems.length) throw new Error(problems.join('\n'));
};

await plainly(async () => {
  complain(await problemsInRuns());
  const report = await readReport();
  const outcomes = await readOutcomes();
  complain([
    ...problemsInRows(report),
    ...problemsInGroups(criteriaOf(report)),
    ...problemsIn(outcomes),
    ...(await Promise.all(steps.map(async ({ id, page }) => ((await read(page)) ? '' : `The step ${id} is on ${page}, which is not there.`)))).filter(Boolean),
  ]);

  if (values.evidence !== undefined) {
    const text = await read(values.evidence);
    if (!text) throw new Error(`There is no ${values.evidence}: the test runner writes it, in a run of all the tests.`);
    const results = JSON.parse(text);
    const { counted, problems } = judge(report, results, { asked: values.engine, only: values.partly ? Object.keys(results) : undefined });
    complain(problems);
    console.log(`${counted} tests that the accessibility report names passed.`);
    return;
  }

  const { version } = JSON.parse(await read('package.json'));
  const criteria = criteriaOf(report);
  const files = {
    ...Object.fromEntries(languages.flatMap((language, l) => [
      [`${folder}openacr.${language}.yaml`, openacrYaml(report, version, l)],
      [`${folder}report.${language}.md`, reportMarkdown(report, version, l)],
      [`${folder}report.${language}.html`, reportHtml(report, version, l)],
    ])),
    [`${folder}protokoll.sv.md`]: protocolMarkdown(criteria, version),
    [`${folder}protokoll.sv.html`]: protocolHtml(criteria, version),
    [`${folder}redogorelse-fragment.sv.md`]: statementMarkdown(criteria, version),
    [`${folder}redogorelse-fragment.sv.html`]: statementHtml(criteria, version),
    [`${folder}manual-protocol.md`]: manualMarkdown(outcomes),
    'demo/granskning.html': auditorPage(criteria, missing),
  };
  complain((await Promise.all(languages.map(language => {
    const path = `${folder}openacr.${language}.yaml`;
    return problemsInOpenacr(path, files[path], report.catalogue);
  }))).flat());

  if (values.check) {
    const stale = await staleAmong(files);
    if (stale.length) throw new Error(`Out of date: ${stale.join(', ')}. Run \`npm run a11y -- report\`.`);
  } else {
    await writeAll(files);
    console.log(`Wrote ${Object.keys(files).join(', ')}.`);
  }
});
