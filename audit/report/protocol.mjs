// DIGG's protocol, filled in, in Markdown.
import { link, md, table } from '../markdown.mjs';
import { missing, reviewed, texts } from './product.mjs';
import { words } from './words.mjs';

const SV = 1;
const head = ['Avsnitt', 'Krav', 'Nivå', 'Utfall', 'Belägg eller skäl', 'För en person'];

/** Of EN 301 549: WCAG 2.1, A and AA, and the clauses in which an element may matter. */
const inEn = ({ clause, id }) => clause || ['5.2', '5.3', '5.4', '11.7', '12.1.1', '12.1.2'].includes(id);
const newInA = ({ level, clause }) => level && level !== 'AAA' && !clause;

/** Passed by tests alone; what no test shows is for a person. */
const outcomeOf = ({ status, tests, term }) => {
  if (status === 'not-applicable') return 'Ej tillämpligt';
  if (status === 'supports') return tests.length ? 'Godkänt' : 'För en person';
  return `Anmärkning: ${term[SV].toLowerCase()}`;
};

const evidenceOf = ({ does, status, tests, states, files, limits }) => {
  const named = (label, links) => links.length > 0 && `${label}: ${links.join(', ')}.`;
  const inTheirLanguage = (title, lang) => (lang === 'sv' ? title : `<span lang="${lang}">${title}</span>`);
  return [
    status === 'not-applicable' && md(does[SV]),
    status === 'partially-supports' && md(limits.map(limit => limit[SV]).join(' ')),
    status !== 'not-applicable' && named('Tester', tests.map(({ file }) => link(file, inTheirLanguage(file.replace(/^test\/|\.test\.ts$/g, ''), 'en')))),
    named('Sidor', states.map(({ page, title, lang }) => link(page, inTheirLanguage(md(title), lang)))),
    named('Filer', files.map(file => link(file))),
  ].filter(Boolean).join(' ');
};

const forPerson = ({ person, remains, notYet }) => [
  person?.[SV],
  remains && `På er sida: ${remains[SV]}`,
  notYet.length > 0 && `Ännu inte belagt: ${notYet.map(each => each[SV]).join('; ')}.`,
].filter(Boolean).map(md).join(' ') || '–';

const tableOf = rows => table(head, rows.map(row => [row.clause || row.id, md(row.name[SV]), row.level ?? '–', outcomeOf(row), evidenceOf(row), forPerson(row)]));
const inOrder = (one, other) => (one.clause || one.id).localeCompare(other.clause || other.id, 'sv', { numeric: true });

export const protocolMarkdown = (criteria, version) => {
  const controls = criteria.filter(inEn).sort(inOrder);
  const count = outcome => `${outcome.toLowerCase()}: ${controls.filter(row => outcomeOf(row).startsWith(outcome)).length}`;
  return `<!-- ${words.generated[SV].replaceAll('`', '')} -->
# Granskningsprotokoll: kommun-nyhet

${table(['Uppgift', ''], [
  ['Granskat', `elementet kommun-nyhet ${version}, i demons sidor`],
  ['Genomläst', reviewed],
  ['Krav', 'EN 301 549 V3.2.1, avsnitt 9 (WCAG 2.1 A och AA), 5.2–5.4, 11.7 och 12.1'],
  ['Metod', 'automatiska tester i Chromium, Firefox och WebKitGTK (npm test), fem granskningsmotorer, Orca avlyssnad av en körning; ingen person'],
  ['Utfall', ['Godkänt', 'Ej tillämpligt', 'Anmärkning', 'För en person'].map(count).join(', ')],
  ['Granskare (enhet) och datum', '\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_'],
])}

**Så läses protokollet.** Godkänt betyder att de tester som nämns visar kravet för det som är elementets eget. Ej tillämpligt gäller elementet: sidan omkring kan omfattas ändå. Kolumnen ”För en person” säger vad ingen maskin avgör och vad som ska prövas på den egna sidan; inget i den är godkänt här. Testernas hela namn står i [rapporten](report.sv.html).

**Numrering.** Diggs ”Tillsynsmanual för granskning av webbsidor” (digg.se) ordnar sina kontroller i grupper, utan nummer, och anger för varje kontroll kravets avsnitt i EN 301 549. Manualens egna kontrolltexter återges inte här: varje rad har det avsnitt som kontrollen hänvisar till, i standardens ordning.

**Ännu inte belagt.** ${md(Object.values(missing).map(each => each[SV]).join('. '))}.

**Om protokollet.** ${md(texts.disclaimer[SV])}

## Kontroller

${tableOf(controls)}

## Därutöver: nytt i WCAG 2.2, nivå A och AA

Ingår inte i EN 301 549 V3.2.1.

${tableOf(criteria.filter(newInA).sort(inOrder))}
`;
};
