// A fragment for a municipality's statement (tillgänglighetsredogörelse), from the rows that the law asks for.
import { escape, listed, page } from './html.mjs';
import { md } from './markdown.mjs';
import { missing, reviewed } from './product.mjs';
import { words } from './words.mjs';

const SV = 1;
const TITLE = 'Avsnitt till tillgänglighetsredogörelsen';

/** A, AA and EN 301 549; AAA goes beyond the law, and the project's own documentation is not on the municipality's site. */
const asked = ({ id, level }) => level !== 'AAA' && !id.startsWith('12.');
const nameOf = ({ id, clause, name }) => `${clause || id} ${name[SV]}`;

/** What remains the municipality's, each once, with the clauses that it is about. */
const ownWork = rows => {
  const work = new Map();
  for (const { remains, clause, id } of rows) if (remains) work.set(remains[SV], [...(work.get(remains[SV]) ?? []), clause || id]);
  return work;
};

/** What to do before, and the fragment itself: blocks, `[kind, text or list]`, which both forms are written from. */
const contentsOf = (criteria, version) => {
  const rows = criteria.filter(asked);
  const lacking = rows.filter(({ status }) => status === 'partially-supports' || status === 'does-not-support');
  return {
    before: [
      ['p', 'Det här är ett avsnitt om webbkomponenten kommun-nyhet. Redogörelsen i övrigt, med det som lagen kräver för hela webbplatsen, är er: följsamhet, brister och skäl, datum, metod, meddelandefunktion och länken till Diggs anmälan.'],
      ['p', 'Komponenten visar er text och era bilder som de är. Pröva det här på era egna sidor, och skriv det som brister bland innehåll som inte är tillgängligt:'],
      ['ul', [...ownWork(rows)].map(([text, clauses]) => `${text} (${clauses.join(', ')})`)],
      ['p', 'Byt ut det som står inom klamrar, och stryk det som inte gäller er: det om artiklar från andra webbplatser gäller bara om ni bäddar in sådana.'],
    ],
    fragment: [
      ['h2', 'Nyheter'],
      ['p', `Våra nyheter visas med webbkomponenten kommun-nyhet, version ${version}.${lacking.length ? ` Enligt utgivarens egna tester uppfyller den kraven i EN 301 549 V3.2.1 och WCAG 2.2 nivå A och AA, med undantag av ${lacking.map(row => `${nameOf(row)} (delvis)`).join(' och ')}.` : ' Enligt utgivarens egna tester uppfyller den kraven i EN 301 549 V3.2.1 och WCAG 2.2 nivå A och AA.'}`],
      ['h3', 'Kända begränsningar i komponenten'],
      ['ul', rows.flatMap(row => row.limits.map(limit => `${limit[SV]} (${nameOf(row)})`))],
      ['h3', 'Hur vi har bedömt nyheterna'],
      ['p', `Utgivaren prövar komponenten med automatiska tester i Chromium, Firefox och WebKitGTK och läste senast igenom resultatet ${reviewed}. Det här är ännu inte prövat:`],
      ['ul', Object.values(missing).map(each => each[SV])],
      ['p', 'Våra egna nyhetssidor bedömde vi {datum} genom {självskattning eller granskning av extern part}.'],
    ],
  };
};

const blockMarkdown = ([kind, content]) => [kind === 'ul' ? content.map(item => `- ${md(item)}`).join('\n') : `${{ h2: '## ', h3: '### ', p: '' }[kind]}${md(content)}`, ''];
const blockHtml = ([kind, content]) => kind === 'ul' ? listed(content.map(item => [item, item]), SV) : `<${kind}>${escape(content)}</${kind}>`;

export const statementMarkdown = (criteria, version) => {
  const { before, fragment } = contentsOf(criteria, version);
  return [
    `<!-- ${words.generated[SV].replaceAll('`', '')} -->`,
    `# ${TITLE}`, '', ...before.flatMap(blockMarkdown), '---', '', ...fragment.flatMap(blockMarkdown),
  ].join('\n');
};

/** A whole page, to be opened and read; what stands between the two comments is what to paste. */
export const statementHtml = (criteria, version) => {
  const { before, fragment } = contentsOf(criteria, version);
  return page('sv', `${TITLE}: kommun-nyhet`, [
    `<!-- ${words.generated[SV].replaceAll('`', '')} -->`,
    `<h1>${TITLE}</h1>`, ...before.map(blockHtml), '<hr>',
    '<!-- Klistra in härifrån -->', ...fragment.map(blockHtml), '<!-- och hit -->',
  ].join('\n'));
};
