// Writes what tells of the evidence: docs/accessibility/ and demo/granskning.html.
import { documentFrom } from '../../scripts/lib/document.mjs';
import { read, writeAll } from '../../scripts/lib/files.mjs';
import { filesOf as matrixFiles } from '../matrix/outcome.mjs';
import { filesOf as mutantFiles } from '../mutants/outcome.mjs';
import { version } from '../outcome.mjs';
import { auditorPage, problemsInGroups } from './auditor.mjs';
import { manualMarkdown, problemsInManual, readOutcomes } from './manual.mjs';
import { openacrYaml } from './openacr.mjs';
import { reportMarkdown } from './page.mjs';
import { problemsInRows } from './problems.mjs';
import { missing } from './product.mjs';
import { protocolMarkdown } from './protocol.mjs';
import { criteriaOf, languages, readReport } from './report.mjs';
import { readRuns } from './runs.mjs';
import { statementMarkdown } from './statement.mjs';

const folder = 'docs/accessibility/';
const back = { href: '../../demo/granskning.html', name: 'För granskare', lang: 'sv' };

/** `{ files: { path: text }, problems: [sentence] }`: all that is written, and why it may not be. */
export async function compose() {
  const [report, runs, outcomes, release] = [await readReport(), await readRuns(), await readOutcomes(), await version()];
  const criteria = criteriaOf(report);
  const problems = [
    ...runs.flatMap(run => run.problems),
    ...problemsInRows(report),
    ...problemsInGroups(criteria),
    ...(await problemsInManual(outcomes)),
  ];
  if (problems.length) return { files: {}, problems };
  const pages = {
    ...Object.fromEntries(languages.map((language, l) => [`report.${language}`, reportMarkdown({ ...report, runs }, release, l)])),
    'protokoll.sv': protocolMarkdown(criteria, release),
    'redogorelse-fragment.sv': statementMarkdown(criteria, release),
  };
  const [matrix, mutants] = await Promise.all(['matrix', 'mutants'].map(async name => JSON.parse(await read(`${folder}${name}.json`))));
  const files = {
    ...Object.fromEntries(languages.map((language, l) => [`${folder}openacr.${language}.yaml`, openacrYaml({ ...report, runs }, release, l)])),
    ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [`${folder}${name}.md`, text])),
    ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [`${folder}${name}.html`, documentFrom(text, { lang: name.split('.').at(-1), back })])),
    [`${folder}manual-protocol.md`]: manualMarkdown(outcomes),
    'demo/granskning.html': auditorPage(criteria, missing),
    ...(await matrixFiles(matrix)),
    ...mutantFiles(mutants),
  };
  return { files, problems };
}

export async function write() {
  const { files, problems } = await compose();
  const { problemsInOpenacr } = await import('./openacr-schema.mjs');
  if (!problems.length) for (const language of languages) problems.push(...(await problemsInOpenacr(files[`${folder}openacr.${language}.yaml`])));
  if (problems.length) throw new Error(problems.join('\n'));
  await writeAll(files);
  console.log(`Wrote ${Object.keys(files).join(', ')}.`);
}
