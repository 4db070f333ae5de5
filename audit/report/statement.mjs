// A fragment for a municipality's statement (tillgänglighetsredogörelse), from the rows that the law asks for, in Markdown.
import { list, md } from '../markdown.mjs';
import { missing, reviewed } from './product.mjs';
import { words } from './words.mjs';

const SV = 1;

/** A, AA and EN 301 549; AAA goes beyond the law, and the project's own documentation is not on the municipality's site. */
const asked = ({ id, level }) => level !== 'AAA' && !id.startsWith('12.');
const nameOf = ({ id, clause, name }) => `${clause || id} ${name[SV]}`;

/** What remains the municipality's, each once, with the clauses that it is about. */
const ownWork = rows => {
  const work = new Map();
  for (const { remains, clause, id } of rows) if (remains) work.set(remains[SV], [...(work.get(remains[SV]) ?? []), clause || id]);
  return [...work].map(([text, clauses]) => `${md(text)} (${clauses.join(', ')})`);
};

export const statementMarkdown = (criteria, version) => {
  const rows = criteria.filter(asked);
  const lacking = rows.filter(({ status }) => status === 'partially-supports' || status === 'does-not-support').map(row => `${nameOf(row)} (delvis)`);
  return `<!-- ${words.generated[SV].replaceAll('`', '')} -->
# Avsnitt till tillgänglighetsredogörelsen

Det här är ett avsnitt om webbkomponenten kommun-nyhet. Redogörelsen i övrigt, med det som lagen kräver för hela webbplatsen, är er: följsamhet, brister och skäl, datum, metod, meddelandefunktion och länken till Diggs anmälan.

Komponenten visar er text och era bilder som de är. Pröva det här på era egna sidor, och skriv det som brister bland innehåll som inte är tillgängligt:

${list(ownWork(rows))}

Byt ut det som står inom klamrar, och stryk det som inte gäller er: det om artiklar från andra webbplatser gäller bara om ni bäddar in sådana.

---

<!-- Klistra in härifrån -->

## Nyheter

Våra nyheter visas med webbkomponenten kommun-nyhet, version ${version}. Enligt utgivarens egna tester uppfyller den kraven i EN 301 549 V3.2.1 och WCAG 2.2 nivå A och AA${lacking.length ? `, med undantag av ${lacking.join(' och ')}` : ''}.

### Kända begränsningar i komponenten

${list(rows.flatMap(row => row.limits.map(limit => `${md(limit[SV])} (${nameOf(row)})`)))}

### Hur vi har bedömt nyheterna

Utgivaren prövar komponenten med automatiska tester i Chromium, Firefox och WebKitGTK och läste senast igenom resultatet ${reviewed}. Det här är ännu inte prövat:

${list(Object.values(missing).map(each => md(each[SV])))}

Våra egna nyhetssidor bedömde vi {datum} genom {självskattning eller granskning av extern part}.

<!-- och hit -->
`;
};
