// The catalogue and the rows, joined: what every form of the report is written from.
import { read } from '../../scripts/lib/files.mjs';
import { readCatalogue } from './catalogue.mjs';
import { numbers, rowOf } from './criteria/index.mjs';
import { swedishNames } from './criteria/names.mjs';
import { leftOut, missing, swedishChapters, swedishTerms } from './product.mjs';

export const languages = ['en', 'sv'];

const levels = { success_criteria_level_a: 'A', success_criteria_level_aa: 'AA', success_criteria_level_aaa: 'AAA' };

/** Names that EN 301 549 V3.2.1, which has WCAG 2.1, does not have. */
const newIn22 = ['2.4.11', '2.4.12', '2.4.13', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8', '3.3.9'];

/** A page of the demo as the reports link to it: `{ name, page, title, lang }`. */
const stateOf = async name => {
  const page = `demo/states/${name}.html`;
  const html = await read(page);
  const [, attributes = '', title = name] = /<title([^>]*)>(.*?)(?: – kommun-nyhet)?<\/title>/.exec(html) ?? [];
  const langOf = tag => /\blang="(\w+)"/.exec(tag)?.[1];
  return { name, page, title, lang: langOf(attributes) ?? langOf(/<html[^>]*>/.exec(html)?.[0]) };
};

/** The whole report: `{ catalogue, chapters: [{ id, label, short, level, why, criteria: [criterion] }], unknown }`. */
export async function readReport() {
  const catalogue = await readCatalogue();
  const chapters = [];
  for (const { id, label, criteria = [] } of catalogue.chapters) {
    const chapter = { id, label: [label, swedishChapters[id] ?? label], level: levels[id], why: leftOut[id], criteria: [] };
    chapters.push(chapter);
    if (chapter.why) continue;
    for (const criterion of criteria) {
      const row = rowOf(criterion.id);
      chapter.criteria.push({
        id: criterion.id,
        name: [criterion.handle.replace(/^[\d.]+ /, ''), swedishNames[criterion.id] ?? criterion.handle.replace(/^[\d.]+ /, '')],
        component: criterion.components[0], // web for WCAG, none for the chapters of EN 301 549
        clause: chapter.level && chapter.level !== 'AAA' && !newIn22.includes(criterion.id) ? `9.${criterion.id}` : '',
        missingRow: !row,
        ...row,
        term: [catalogue.terms.find(({ id: term }) => term === row?.status)?.label, swedishTerms[row?.status]],
        limits: row?.limits ?? [],
        notYet: (row?.missing ?? []).map(name => missing[name]),
        tests: Object.entries(row?.tests ?? {}).map(([name, titles]) => ({ file: `test/${name}.test.ts`, titles })),
        states: await Promise.all((row?.states ?? []).map(stateOf)),
        files: row?.files ?? [],
      });
    }
  }
  const known = new Set(chapters.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  return { catalogue, chapters, unknown: numbers.filter(id => !known.has(id)) };
}

/** The criteria that are reported, chapter after chapter. */
export const criteriaOf = ({ chapters }) => chapters.flatMap(chapter => chapter.criteria.map(criterion => ({ ...criterion, level: chapter.level })));
