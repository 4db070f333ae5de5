import { missing, reviewed, texts } from './product.mjs';
import { words } from './words.mjs';

/** A text of ours, with what Markdown would take for its own signs told apart. */
export const md = text => text.replace(/[*_<|]/g, '\\$&');
/** A path of the repository, seen from docs/accessibility/. */
export const link = (path, label = path) => `[${label}](../../${path})`;
const code = text => `\`${text}\``;

export const evidenceMarkdown = ({ tests, states, files }, l) => [
  ...tests.flatMap(({ file, titles }) => [`- ${link(file)}`, ...titles.map(title => `  - ${code(title)}`)]),
  ...(states.length ? [`- ${words.states[l]}: ${states.map(({ page, title }) => link(page, md(title))).join(', ')}`] : []),
  ...(files.length ? [`- ${words.files[l]}: ${files.map(file => link(file)).join(', ')}`] : []),
];

const paragraph = (label, text, l) => text ? [`**${words[label][l]}.** ${md(text[l])}`, ''] : [];
const list = (label, items, l) => items.length ? [`**${words[label][l]}.**`, '', ...items.map(item => `- ${md(item[l])}`), ''] : [];

const criterionMarkdown = (criterion, l) => {
  const { id, name, term, clause, does, remains, limits, person, notYet } = criterion;
  const evidence = evidenceMarkdown(criterion, l);
  return [
    `### ${id} ${name[l]}: ${term[l]}`, '',
    ...(clause ? [`${words.clause[l]}: ${clause}`, ''] : []),
    md(does[l]), '',
    ...paragraph('remains', remains, l),
    ...list('limits', limits, l),
    ...paragraph('person', person, l),
    ...list('notYet', notYet, l),
    ...(evidence.length ? [`**${words.evidence[l]}.**`, '', ...evidence, ''] : []),
  ];
};

export const reportMarkdown = ({ catalogue, chapters, runs }, version, l) => {
  const reported = chapters.filter(({ why }) => !why);
  const statuses = catalogue.terms.map(({ id }) => id);
  const termOf = status => reported.flatMap(({ criteria }) => criteria).find(criterion => criterion.status === status)?.term[l];
  const used = statuses.filter(termOf);
  return [
    `<!-- ${words.generated[l].replaceAll('`', '')} -->`,
    `# ${texts.title[l]}`, '',
    `${words.version[l]} ${version}. ${words.date[l]} ${reviewed}. ${words.otherForms[l]} [HTML](report.${['en', 'sv'][l]}.html), [OpenACR](openacr.${['en', 'sv'][l]}.yaml). [${words.otherLanguage[l]}](report.${['sv', 'en'][l]}.md).`, '',
    md(texts.disclaimer[l]), '',
    `## ${words.scope[l]}`, '', md(texts.scope[l]), '',
    `## ${words.method[l]}`, '', md(texts.method[l]), '',
    `## ${words.runs[l]}`, '', ...runs.map(({ date, command, says, page }) => `- ${date}, ${code(command)}: ${md(says[l])}. ${link(page)}`), '',
    `## ${words.notYet[l]}`, '', ...Object.values(missing).map(each => `- ${md(each[l])}`), '',
    `## ${words.summary[l]}`, '',
    `| ${words.chapter[l]} | ${used.map(termOf).join(' | ')} |`,
    `| --- |${used.map(() => ' ---: |').join('')}`,
    ...reported.map(({ label, criteria }) => `| ${md(label[l])} | ${used.map(status => criteria.filter(criterion => criterion.status === status).length).join(' | ')} |`), '',
    ...reported.flatMap(({ label, criteria }) => [
      `## ${md(label[l])}`, '',
      ...criteria.filter(({ status }) => status !== 'not-applicable').flatMap(criterion => criterionMarkdown(criterion, l)),
      ...notApplicable(criteria.filter(({ status }) => status === 'not-applicable'), l),
    ]),
    `## ${words.leftOut[l]}`, '',
    ...chapters.filter(({ why }) => why).map(({ label, why }) => `- ${l ? `<span lang="en">${md(label[0])}</span>` : md(label[l])}. ${md(why[l])}`), '',
  ].join('\n');
};

const notApplicable = (criteria, l) => criteria.length ? [
  `### ${words.notApplicable[l]}`, '',
  `| ${words.criterion[l]} | ${words.why[l]} |`, '| --- | --- |',
  ...criteria.map(({ id, name, does, remains }) => `| ${id} ${md(name[l])} | ${md([does[l], remains?.[l]].filter(Boolean).join(' '))} |`), '',
] : [];
