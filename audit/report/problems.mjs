// What must hold before the reports may say what they say.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { criteriaOf } from './report.mjs';

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
      const said = [does, remains, person, ...limits, ...notYet].filter(text => text !== undefined);
      const there = [...states.map(({ page }) => page), ...files, ...tests.map(({ file }) => file)];
      return [
        !terms.includes(status) && `“${status}” is not one of the catalogue’s terms: ${terms.join(', ')}.`,
        status === 'not-evaluated' && level !== 'AAA' && 'not-evaluated is for AAA alone, as the catalogue has it.',
        status === 'not-evaluated' && !person && 'not evaluated, and nobody is told what a person has to judge.',
        (status === 'supports' || status === 'partially-supports') && !tests.length && !files.length && `${status}, without evidence.`,
        status === 'partially-supports' && !limits.length && 'supports partially, and no limit says what is lacking.',
        !said.every(isTold) && 'a text is missing, in English or in Swedish.',
        ...tests.map(({ file, titles }) => !titles.length && `${file} is named without a test.`),
        ...there.map(path => !isThere(path) && `there is no ${path}.`),
      ].filter(Boolean).map(problem => `${id}: ${problem}`);
    }),
  ];
};
