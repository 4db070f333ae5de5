// What must hold before the reports may say what they say.
import Ajv from 'ajv';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { read } from '../../scripts/lib/files.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { criteriaOf } from './report.mjs';

const schemaFile = 'audit/report/openacr/openacr-0.1.0.schema.json';
const isThere = path => existsSync(join(root, path));
/** [English, Swedish], neither empty. */
const isTold = text => Array.isArray(text) && text.length === 2 && text.every(each => typeof each === 'string' && each.trim());

/** What is wrong with the rows, in words. */
export const problemsInRows = report => {
  const terms = report.catalogue.terms.map(({ id }) => id);
  return [
    ...report.unknown.map(id => `${id}: the catalogue has no such criterion.`),
    ...criteriaOf(report).flatMap(({ id, level, missingRow, status, does, remains, limits, person, notYet, tests, states, files }) => {
      if (missingRow) return [`${id}: no row says anything of it.`];
      const said = [does, ...limits, ...notYet, ...(remains ? [remains] : []), ...(person ? [person] : [])];
      return [
        !terms.includes(status) && `“${status}” is not one of the catalogue’s terms: ${terms.join(', ')}.`,
        status === 'not-evaluated' && level !== 'AAA' && 'not-evaluated is for AAA alone, as the catalogue has it.',
        status === 'not-evaluated' && !person && 'not evaluated, and nobody is told what a person has to judge.',
        (status === 'supports' || status === 'partially-supports') && !tests.length && !files.length && `${status}, without evidence.`,
        status === 'partially-supports' && !limits.length && 'supports partially, and no limit says what is lacking.',
        !said.every(isTold) && 'a text is missing, in English or in Swedish.',
        ...tests.map(({ file, titles }) => (isThere(file) ? !titles.length && `${file} is named without a test.` : `there is no ${file}.`)),
        ...states.map(({ page }) => !isThere(page) && `there is no ${page}.`),
        ...files.map(file => !isThere(file) && !file.startsWith('docs/accessibility/') && `there is no ${file}.`),
      ].filter(Boolean).map(problem => `${id}: ${problem}`);
    }),
  ];
};

/** What is wrong with a report as OpenACR, in words: first by the schema, then, since that knows no chapter of EN 301 549, by the catalogue. */
export async function problemsInOpenacr(path, yaml, catalogue) {
  const acr = parse(yaml);
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(await read(schemaFile)));
  validate(acr);
  const { components, terms } = catalogue;
  const problems = (validate.errors ?? []).map(error => `${error.instancePath ?? error.dataPath} ${error.message}.`);
  const chapters = Object.keys(acr.chapters);
  problems.push(...chapters.filter(id => !catalogue.chapters.some(chapter => chapter.id === id)).map(id => `the catalogue has no chapter ${id}.`));
  for (const { id, criteria = [] } of catalogue.chapters) {
    const chapter = acr.chapters[id];
    if (!chapter) problems.push(`chapter ${id} is missing.`);
    else if (chapter.disabled) problems.push(...(chapter.notes ? [] : [`chapter ${id} is left out without a reason.`]));
    else problems.push(...problemsInChapter(id, chapter.criteria, criteria, components, terms));
  }
  return problems.map(problem => `${path}: ${problem}`);
}

const problemsInChapter = (chapter, rows, criteria, components, terms) => [
  ...criteria.filter(({ id }) => rows.filter(({ num }) => num === id).length !== 1).map(({ id }) => `${chapter} does not have ${id} once.`),
  ...rows.flatMap(({ num, components: said }) => {
    const criterion = criteria.find(({ id }) => id === num);
    if (!criterion) return [`${chapter} has ${num}, which the catalogue does not.`];
    return said.flatMap(({ name, adherence }) => [
      !criterion.components.includes(name) && `${num}: ${name} is not among ${criterion.components.join(', ')}.`,
      !components.some(({ id }) => id === name) && `${num}: there is no component ${name}.`,
      !terms.some(({ id }) => id === adherence.level) && `${num}: there is no term ${adherence.level}.`,
      !adherence.notes && `${num}: nothing is said.`,
    ].filter(Boolean));
  }),
];
