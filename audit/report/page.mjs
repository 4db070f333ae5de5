// The conformance report, in Markdown.
import GithubSlugger from 'github-slugger';
import { code, link, list, md, table } from '../markdown.mjs';
import { missing, reviewed, texts } from './product.mjs';
import { languages } from './report.mjs';
import { words } from './words.mjs';

const lines = (...parts) => parts.flat().filter(Boolean).join('\n\n');

/** What is English in a page of another language says so. */
const inEnglish = (html, l) => (l ? `<span lang="en">${html}</span>` : html);

const evidenceOf = ({ tests, states, files }, l) => [
  ...tests.flatMap(({ file, titles }) => [`- ${link(file)}`, ...titles.map(title => `  - ${inEnglish(code(title), l)}`)]),
  ...(states.length ? [`- ${words.states[l]}: ${states.map(({ page, title, lang }) => link(page, lang === languages[l] ? md(title) : `<span lang="${lang}">${md(title)}</span>`)).join(', ')}`] : []),
  ...(files.length ? [`- ${words.files[l]}: ${files.map(file => link(file)).join(', ')}`] : []),
].join('\n');

const criterionOf = (criterion, l) => {
  const { id, name, term, clause, does, remains, limits, person, notYet } = criterion;
  const labelled = (label, text) => text && `**${words[label][l]}.** ${md(text[l])}`;
  const listed = (label, items) => items.length > 0 && [`**${words[label][l]}.**`, list(items.map(item => md(item[l])))];
  const evidence = evidenceOf(criterion, l);
  return lines(
    `### ${id} ${md(name[l])}: ${term[l]}`, clause && `${words.clause[l]}: ${clause}`, md(does[l]),
    labelled('remains', remains), listed('limits', limits), labelled('person', person), listed('notYet', notYet),
    evidence && [`**${words.evidence[l]}.**`, evidence],
  );
};

const chapterOf = ({ label, criteria }, l) => {
  const isNone = ({ status }) => status === 'not-applicable';
  const none = criteria.filter(isNone).map(({ id, name, does, remains }) => [
    `<span id="k${id}">${id}</span> ${name[0] === name[l] ? inEnglish(md(name[l]), l) : md(name[l])}`,
    md([does[l], remains?.[l]].filter(Boolean).join(' ')),
  ]);
  return lines(
    `## ${md(label[l])}`, criteria.filter(criterion => !isNone(criterion)).map(criterion => criterionOf(criterion, l)),
    none.length > 0 && [`### ${words.notApplicable[l]}`, table([words.criterion[l], words.why[l]], none)],
  );
};

/** The report in `languages[l]`. */
export const reportMarkdown = ({ catalogue, chapters, runs }, version, l) => {
  const [own, other] = [languages[l], languages[1 - l]];
  const reported = chapters.filter(({ why }) => !why);
  const all = reported.flatMap(({ criteria }) => criteria);
  const used = catalogue.terms.flatMap(({ id }) => all.find(({ status }) => status === id) ?? []);
  const slugger = new GithubSlugger();
  return `${lines(
    `<!-- ${words.generated[l].replaceAll('`', '')} -->\n# ${texts.title[l]}`,
    `${words.version[l]} ${version}. ${words.date[l]} ${reviewed}. <a href="report.${other}.html" lang="${other}" hreflang="${other}">${words.otherLanguage[l]}</a>. ${words.otherForms[l]} [HTML](report.${own}.html), [Markdown](report.${own}.md), [OpenACR](openacr.${own}.yaml).`,
    md(texts.disclaimer[l]),
    list(reported.map(({ label }) => `[${md(label[l])}](#${slugger.slug(label[l])})`)),
    `## ${words.scope[l]}`, md(texts.scope[l]),
    `## ${words.method[l]}`, md(texts.method[l]),
    `## ${words.runs[l]}`, list(runs.map(({ date, command, says, page }) => `${date}, ${code(command)}: ${md(says[l])}. ${link(page)}`)),
    `## ${words.notYet[l]}`, list(Object.values(missing).map(each => md(each[l]))),
    `## ${words.summary[l]}`,
    table([words.chapter[l], ...used.map(({ term }) => term[l])], reported.map(({ label, criteria }) => [md(label[l]), ...used.map(({ status }) => criteria.filter(each => each.status === status).length)])),
    reported.map(chapter => chapterOf(chapter, l)),
    `## ${words.leftOut[l]}`, list(chapters.filter(({ why }) => why).map(({ label, why }) => `${inEnglish(md(label[0]), l)}. ${md(why[l])}`)),
  )}\n`;
};
