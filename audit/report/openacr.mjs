import { stringify } from 'yaml';
import { contact, missing, reviewed, texts } from './product.mjs';
import { words } from './words.mjs';

/** What is said of a criterion, and what shows it, as one text: OpenACR has a single place for both. */
const notesOf = (criterion, l) => {
  const list = (label, items) => items.length ? `${words[label][l]}:\n${items.map(item => `- ${item}`).join('\n')}` : '';
  const text = (label, value) => value ? `${words[label][l]}: ${value[l]}` : '';
  return [
    criterion.does[l],
    text('remains', criterion.remains),
    list('limits', criterion.limits.map(limit => limit[l])),
    text('person', criterion.person),
    list('notYet', criterion.notYet.map(each => each[l])),
    list('tests', criterion.tests.flatMap(({ file, titles }) => titles.map(title => `${file}: ${title}`))),
    list('states', criterion.states.map(({ page }) => page)),
    list('files', criterion.files),
  ].filter(Boolean).join('\n\n');
};

const chapterOf = ({ why, criteria }, l) =>
  why
    ? { notes: why[l], disabled: true }
    : { criteria: criteria.map(criterion => ({ num: criterion.id, components: [{ name: criterion.component, adherence: { level: criterion.status, notes: notesOf(criterion, l) } }] })) };

/** The report as GSA/openacr has it, an object. */
export const openacr = ({ chapters, runs }, version, l) => ({
  title: `${contact.name} Accessibility Conformance Report`,
  product: { name: 'kommun-nyhet', version, description: texts.description[l] },
  author: contact,
  report_date: reviewed,
  version: 1,
  notes: [texts.scope[l], `${words.notYet[l]}:\n${Object.values(missing).map(each => `- ${each[l]}`).join('\n')}`].join('\n\n'),
  evaluation_methods_used: [texts.method[l], ...runs.map(({ date, command, says, page }) => `- ${date}, ${command}: ${says[l]}. ${page}`)].join('\n\n'),
  legal_disclaimer: texts.disclaimer[l],
  license: 'MIT',
  catalog: '2.5-edition-wcag-2.2-508-eu-en',
  chapters: Object.fromEntries(chapters.map(chapter => [chapter.id, chapterOf(chapter, l)])),
});

/** The same as a file. */
export const openacrYaml = (report, version, l) => `# ${words.generated[l].replaceAll('`', '')}\n${stringify(openacr(report, version, l), { lineWidth: 0, version: '1.1' })}`; // 1.1: what reads YAML as it used to be must not take a day for a date
