// The auditor's page of the demo: every state that shows a criterion, with the criteria that it shows, and the reports.
import { escape } from '../../scripts/lib/document.mjs';

/** The states by what they show; each that a row names is in one of them. */
const groups = {
  'Bilder och bildtexter': ['bild', 'bild-slot', 'bild-utan-alt', 'bild-lang-bildtext', 'bild-tva-i-en-figur', 'bilder-ur-data', 'bilder-i-brodtexten', 'logotyp-ur-data', 'inbaddning-tredje-webbplats'],
  'Rubriker, struktur och ordning': ['rubrik-h1', 'rubrik-nivaer', 'rubrik-i-text', 'datum-i-slot', 'sidfot', 'tre-artiklar'],
  'Meddelandet om inaktuell information': ['inaktuell-flera-ar', 'inaktuell-ersatt'],
  'Länkar, knappar och tangentbord': ['dela-standard', 'dela-alla', 'dela-ordning', 'dela-inga', 'dela-handelse'],
  'Statusmeddelanden': ['dela-kopiera', 'inbaddning-hamtas', 'inbaddning-fel'],
  'Språk och skrivriktning': ['engelsk-sida', 'engelska', 'annat-sprak', 'tva-sprak', 'hoger-till-vanster', 'inbaddning-annat-sprak'],
  'Färger, storlekar och medier': ['ljus', 'mork', 'tvingade-farger', 'stor-text', 'textavstand', 'smal', 'bred', 'utskrift'],
  'En artikel från en annan webbplats': ['inbaddning-sida', 'inbaddning-wordpress', 'inbaddning-allt-i-texten'],
};
const grouped = Object.values(groups).flat();

/** File, language and name of each, and a description in the page's own Swedish. */
const reports = [
  ['report.sv.html', 'sv', 'Tillgänglighetsrapport', 'Varje krav i WCAG 2.2 (A, AA, AAA) och EN 301 549: status, vad elementet gör, vad som är ert, begränsningar, tester.'],
  ['report.en.html', 'en', 'Accessibility conformance report', '<span lang="en">The same in English.</span>'],
  ['protokoll.sv.html', 'sv', 'Granskningsprotokoll', 'Ett ifyllt protokoll efter Diggs manual: godkänt, ej tillämpligt, anmärkning eller för en person.'],
  ['redogorelse-fragment.sv.html', 'sv', 'Avsnitt till tillgänglighetsredogörelsen', 'Text att klistra in i kommunens egen, med det som ni själva prövar.'],
  ['matrix.md', 'en', 'The matrix', 'Fem granskningsmotorer och egna kontroller över alla lägen; samma som EARL i <a href="../docs/accessibility/earl.jsonld">earl.jsonld</a>.'],
  ['mutants.md', 'en', 'The checkers proven', 'Fel som planteras i elementet, ett i taget, och vilka kontroller som hittar dem.'],
  ['speech/README.md', 'en', 'What a screen reader says', 'Orcas ord, utskrivna, i Firefox och Chromium, på svenska och engelska.'],
  ['manual-protocol.md', 'en', 'Screen readers by hand', 'Stegen för NVDA, JAWS och VoiceOver, med datum där någon har gjort dem. En tom rad är inte gjord.'],
  ['openacr.sv.yaml', 'sv', 'OpenACR på svenska', 'Rapporten för maskiner (YAML).'],
  ['openacr.en.yaml', 'en', 'OpenACR in English', '<span lang="en">The same in English.</span>'],
];

/** States that a row names and no group has, and the other way about. */
export const problemsInGroups = criteria => {
  const shown = new Set(criteria.flatMap(({ states }) => states.map(({ name }) => name)));
  return [
    ...[...shown].filter(name => !grouped.includes(name)).map(name => `The state ${name} has no group on the auditor’s page: audit/report/auditor.mjs.`),
    ...grouped.filter(name => !shown.has(name)).map(name => `No row names the state ${name}, which the auditor’s page has: audit/report/auditor.mjs.`),
  ];
};

const langOf = lang => (lang === 'sv' ? '' : ` lang="${lang}"`);
const item = (href, lang, name, text) => `    <li>
      <a href="${href}"${langOf(lang)}>${escape(name)}</a>
      <span>${text}</span>
    </li>`;
const list = items => `  <ul class="pages">\n${items.join('\n')}\n  </ul>`;

const stateItem = (name, criteria) => {
  const showing = criteria.filter(({ states }) => states.some(state => state.name === name));
  const { title, lang } = showing[0].states.find(state => state.name === name);
  return item(`states/${name}.html`, lang, title, `Visar ${showing.map(({ id }) => `<a href="../docs/accessibility/report.sv.html#k${id}">${id}</a>`).join(', ')}.`);
};

export const auditorPage = (criteria, missing) => `<!doctype html>
<!-- Skriven av npm run a11y -- report ur audit/report/auditor.mjs: ändra inte här. -->
<html lang="sv">
<head>
  <meta charset="utf-8">
  <title>För granskare – kommun-nyhet</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="images/ikon.svg">
  <link rel="stylesheet" href="demo.css">
</head>
<body>
<a class="skip" href="#innehall">Hoppa till innehållet</a>
<header class="bar">
  <div class="row">
    <p class="name"><a href="index.html">kommun-nyhet</a></p>
    <nav aria-label="Demon">
      <ul>
        <li><a href="index.html">Start</a></li>
        <li><a href="bygg.html">Bygg</a></li>
        <li><a href="states/index.html">Alla lägen</a></li>
        <li><a href="granskning.html" aria-current="page">För granskare</a></li>
      </ul>
    </nav>
  </div>
</header>
<main id="innehall" tabindex="-1">
  <h1>För granskare</h1>
  <p class="lead">Lägen att pröva, krav för krav, och det som redan är belagt. Varje påstående i rapporten nämner de tester som visar det, och var och en kan köra om dem.</p>
  <p lang="en">For auditors: the states to look at, criterion by criterion, and what is evidenced already. Each claim in the <a href="../docs/accessibility/report.en.html">report</a> names the tests that show it, and anyone can run them again with <code>npm ci &amp;&amp; npm test</code>. No person has yet reviewed the element with a screen reader; what Orca says is <a href="../docs/accessibility/speech/README.md">written down</a>.</p>

  <h2>Rapporter</h2>
${list(reports.map(([file, lang, name, text]) => item(`../docs/accessibility/${file}`, lang, name, text)))}

  <h2>Ännu inte belagt</h2>
  <p>Inget i rapporten bygger på det här.</p>
  <ul>
${Object.values(missing).map(([, text]) => `    <li>${escape(text)}</li>`).join('\n')}
  </ul>

  <h2>Kör om</h2>
  <p>Hämta projektet och skriv <code>npm ci &amp;&amp; npm test</code>. Det bygger, prövar varje läge med axe-core i Chromium, Firefox och WebKitGTK, kör de egna testerna och ser efter att beläggen är hela. Misslyckas ett test som rapporten nämner, misslyckas bygget. <code>npm ci &amp;&amp; npm start</code> visar lägena.</p>
  <p>De långa körningarna startas med <code>npm run a11y -- matrix</code>, <code>mutants</code>, <code>speech</code> och <code>tree</code>; <a href="../audit/README.md" lang="en">audit/</a> berättar vad de gör.</p>

  <h2>Lägen</h2>
  <p>Siffrorna är kraven i WCAG 2.2 och EN 301 549 och leder till rapporten. <a href="states/index.html">Alla lägen</a> finns också i en lista.</p>
${Object.entries(groups).map(([group, names]) => `
  <h3>${group}</h3>
${list(names.map(name => stateItem(name, criteria)))}`).join('\n')}
</main>
</body>
</html>
`;
