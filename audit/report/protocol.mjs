// DIGG's protocol, filled in. A cell is a list of texts and of links, `[path, label, language]`; both forms are written from it.
import { at, escape, page, table } from './html.mjs';
import { link, md } from './markdown.mjs';
import { missing, reviewed, texts } from './product.mjs';
import { words } from './words.mjs';

const SV = 1;
const TITLE = 'Granskningsprotokoll: kommun-nyhet';

/** Of EN 301 549: WCAG 2.1, A and AA, and the clauses in which an element may matter. */
const inEn = ({ clause, id }) => clause || ['5.2', '5.3', '5.4', '11.7', '12.1.1', '12.1.2'].includes(id);
const newInA = ({ level, clause }) => level && level !== 'AAA' && !clause;

/** Passed by tests alone; what no test shows is for a person. */
const outcomeOf = ({ status, tests, term }) => {
  if (status === 'not-applicable') return 'Ej tillämpligt';
  if (status === 'supports') return tests.length ? 'Godkänt' : 'För en person';
  return `Anmärkning: ${term[SV].toLowerCase()}`;
};

const named = (label, links) => links.length ? [`${label}: `, ...links.flatMap((each, index) => [index ? ', ' : '', each]), '. '] : [];

const evidence = ({ does, status, tests, states, files, limits }) => [
  status === 'not-applicable' ? `${does[SV]} ` : '',
  status === 'partially-supports' ? `${limits.map(limit => limit[SV]).join(' ')} ` : '',
  ...named('Tester', status === 'not-applicable' ? [] : tests.map(({ file }) => [file, file.replace(/^test\/|\.test\.ts$/g, ''), 'en'])),
  ...named('Sidor', states.map(({ page: path, title, lang }) => [path, title, lang])),
  ...named('Filer', files.map(file => [file, file])),
];

const forPerson = ({ person, remains, notYet }) => [[
  person?.[SV],
  remains && `På er sida: ${remains[SV]}`,
  notYet.length && `Ännu inte belagt: ${notYet.map(each => each[SV]).join('; ')}.`,
].filter(Boolean).join(' ') || '–'];

const HEAD = ['Avsnitt', 'Krav', 'Nivå', 'Utfall', 'Belägg eller skäl', 'För en person'];
const cellsOf = row => [[row.clause || row.id], [row.name[SV]], [row.level ?? '–'], [outcomeOf(row)], evidence(row), forPerson(row)];
const inOrder = (one, other) => (one.clause || one.id).localeCompare(other.clause || other.id, 'sv', { numeric: true });

const contentsOf = (criteria, version) => {
  const controls = criteria.filter(inEn).sort(inOrder);
  const count = outcome => controls.filter(row => outcomeOf(row).startsWith(outcome)).length;
  return {
    controls: controls.map(cellsOf),
    added: criteria.filter(newInA).sort(inOrder).map(cellsOf),
    facts: [
      ['Granskat', `elementet kommun-nyhet ${version}, i demons sidor`],
      ['Genomläst', reviewed],
      ['Krav', 'EN 301 549 V3.2.1, avsnitt 9 (WCAG 2.1 A och AA), 5.2–5.4, 11.7 och 12.1'],
      ['Metod', 'automatiska tester i Chromium, Firefox och WebKitGTK (npm test), fem granskningsmotorer, Orca avlyssnad av en körning; ingen person'],
      ['Utfall', ['Godkänt', 'Ej tillämpligt', 'Anmärkning', 'För en person'].map(outcome => `${outcome.toLowerCase()}: ${count(outcome)}`).join(', ')],
      ['Granskare (enhet) och datum', '______________________'],
    ],
    notes: [
      ['Så läses protokollet', 'Godkänt betyder att de tester som nämns visar kravet för det som är elementets eget. Ej tillämpligt gäller elementet: sidan omkring kan omfattas ändå. Kolumnen ”För en person” säger vad ingen maskin avgör och vad som ska prövas på den egna sidan; inget i den är godkänt här. Testernas hela namn står i rapporten.'],
      ['Numrering', 'Diggs ”Tillsynsmanual för granskning av webbsidor” (digg.se) ordnar sina kontroller i grupper, utan nummer, och anger för varje kontroll kravets avsnitt i EN 301 549. Manualens egna kontrolltexter återges inte här: varje rad har det avsnitt som kontrollen hänvisar till, i standardens ordning.'],
      ['Ännu inte belagt', `${Object.values(missing).map(each => each[SV]).join('. ')}.`],
      ['Om protokollet', texts.disclaimer[SV]],
    ],
  };
};

const ADDED = 'Därutöver: nytt i WCAG 2.2, nivå A och AA';
const WHY = 'Ingår inte i EN 301 549 V3.2.1.';

const inMarkdown = cell => cell.map(part => (Array.isArray(part) ? link(part[0], md(part[1])) : md(part))).join('').trim();
const tableMarkdown = rows => [HEAD, HEAD.map(() => '---'), ...rows.map(cells => cells.map(inMarkdown))].map(cells => `| ${cells.join(' | ')} |`);

export const protocolMarkdown = (criteria, version) => {
  const { controls, added, facts, notes } = contentsOf(criteria, version);
  return [
    `<!-- ${words.generated[SV].replaceAll('`', '')} -->`,
    `# ${TITLE}`, '',
    '| Uppgift | |', '| --- | --- |', ...facts.map(([label, text]) => `| ${label} | ${text} |`), '',
    ...notes.flatMap(([label, text]) => [`**${label}.** ${md(text)}`, '']),
    '## Kontroller', '', ...tableMarkdown(controls), '',
    `## ${ADDED}`, '', WHY, '', ...tableMarkdown(added), '',
  ].join('\n');
};

const inHtml = cell => cell.map(part => (Array.isArray(part) ? `<a href="${at(part[0])}"${(part[2] ?? 'sv') === 'sv' ? '' : ` lang="${part[2]}"`}>${escape(part[1])}</a>` : escape(part))).join('').trim();
const tableHtml = (caption, rows) => table(caption, HEAD, rows.map(cells => cells.map(inHtml)));

export const protocolHtml = (criteria, version) => {
  const { controls, added, facts, notes } = contentsOf(criteria, version);
  return page('sv', TITLE, [
    `<!-- ${words.generated[SV].replaceAll('`', '')} -->`,
    `<h1>${TITLE}</h1>`,
    `<dl>\n${facts.map(([label, text]) => `<dt>${label}</dt><dd>${escape(text)}</dd>`).join('\n')}\n</dl>`,
    ...notes.map(([label, text]) => `<p><strong>${label}.</strong> ${escape(text)}</p>`),
    '<h2>Kontroller</h2>', tableHtml('Kontroller', controls),
    `<h2>${ADDED}</h2>`, `<p>${WHY}</p>`, tableHtml(ADDED, added),
  ].join('\n'), 'wide');
};
