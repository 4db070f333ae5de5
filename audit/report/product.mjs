// What the report says of itself. Each text is [English, Swedish].

/** The day on which somebody last read the rows against the element. */
export const reviewed = '2026-11-23';

/** The schema wants an address; the project has none, and whoever publishes the report puts in their own. */
export const contact = { name: 'kommun-nyhet', email: 'tillganglighet@kommun.example' };

export const texts = {
  title: ['Accessibility conformance report: kommun-nyhet', 'Tillgänglighetsrapport: kommun-nyhet'],
  description: [
    'A web component that shows a Swedish municipality’s news article: dates, a notice about outdated information, pictures with captions, links for sharing.',
    'En webbkomponent som visar en kommuns nyhetsartikel: datum, meddelande om inaktuell information, bilder med bildtext, länkar för delning.',
  ],
  scope: [
    'The report is about the element <kommun-nyhet>: its own parts, and what it makes of an article from another site. What a page puts into it, and the page around it, are their authors’ and are told of as such. The standards are WCAG 2.2 (A, AA, AAA) and EN 301 549 V3.2.1, whose clause 9 is WCAG: clause 9.1.1.1 is criterion 1.1.1.',
    'Rapporten gäller elementet <kommun-nyhet>: dess egna delar och vad det gör av en artikel från en annan webbplats. Det som en sida lägger i det, och sidan omkring, är deras ansvar som skriver dem, och det sägs för varje krav. Standarderna är WCAG 2.2 (A, AA, AAA) och EN 301 549 V3.2.1, vars avsnitt 9 är WCAG: avsnitt 9.1.1.1 är kriterium 1.1.1.',
  ],
  method: [
    'Automated tests in real browsers: Chromium, Firefox and WebKitGTK. Each row names the tests that show it, by file and full title; * in a title stands for anything. npm test runs them all. A row is written by hand, and the build fails where a row that claims support has no evidence, and where a test that is named did not pass in the engines where it should. WebKitGTK can emulate neither print nor forced colours: tests of these run in Chromium and Firefox. What is too slow for npm test has a run of its own, whose last outcome is told below.',
    'Automatiska tester i riktiga webbläsare: Chromium, Firefox och WebKitGTK. Varje rad nämner de tester som visar den, med fil och hela namnet; * i ett namn står för vad som helst. npm test kör dem alla. Raderna är skrivna för hand, och bygget misslyckas där en rad som påstår stöd saknar belägg, och där ett test som nämns inte gick igenom i de motorer där det ska. WebKitGTK kan varken emulera utskrift eller tvingade färger: tester av dem körs i Chromium och Firefox. Det som är för långsamt för npm test har en egen körning, vars senaste utfall står nedan.',
  ],
  disclaimer: [
    'A report by the project on itself. No person has reviewed the element with assistive technology for it, and it is no certificate.',
    'Projektets egen rapport om sig självt. Ingen människa har granskat elementet med hjälpmedel för den, och den är inget intyg.',
  ],
};

/** What nobody has done yet. It is not evidenced, and nothing in the report builds on it. */
export const missing = {
  byHand: ['NVDA, JAWS and VoiceOver, and every judgement by a person who uses them', 'NVDA, JAWS och VoiceOver, och alla bedömningar av någon som använder dem'],
};

/** Chapters of the catalogue that the report leaves out, and why. */
export const leftOut = {
  functional_performance_criteria: ['Section 508 is not reported; Swedish law refers to EN 301 549.', 'Section 508 redovisas inte; svensk lag hänvisar till EN 301 549.'],
  hardware: ['Section 508 is not reported.', 'Section 508 redovisas inte.'],
  software: ['Section 508 is not reported.', 'Section 508 redovisas inte.'],
  support_documentation_and_services: ['Section 508 is not reported.', 'Section 508 redovisas inte.'],
  en_301_549_functional_performance: [
    'How people with different abilities manage with the element is not yet evidenced: no one has tried it; what one screen reader says has been written down by a run. The other chapters tell what these statements build on.',
    'Hur människor med olika förmågor klarar sig med elementet är ännu inte belagt: ingen har prövat det; vad en skärmläsare säger har skrivits ned av en körning. De andra kapitlen säger vad dessa krav bygger på.',
  ],
  'en_301_549_ict_with_two-way_voice': ['The element has no two-way voice communication.', 'Elementet har ingen tvåvägs röstkommunikation.'],
  en_301_549_ict_with_video: ['The element has no video; film in an article from another site becomes a link.', 'Elementet har ingen video; film i en artikel från en annan webbplats blir en länk.'],
  en_301_549_hardware: ['The element is no hardware.', 'Elementet är ingen hårdvara.'],
  en_301_549_web: ['Clause 9 is WCAG: see the tables of success criteria.', 'Avsnitt 9 är WCAG: se framgångskriterierna.'],
  'en_301_549_non-web-documents': ['The element is no document outside the web.', 'Elementet är inget dokument utanför webben.'],
  en_301_549_ict_providing_relay_or_emergency_service_access: ['The element gives no access to relay or emergency services.', 'Elementet ger ingen tillgång till förmedlings- eller nödtjänster.'],
};

/** Swedish for the catalogue's terms, and for its chapters that are reported. */
export const swedishTerms = {
  supports: 'Uppfyller',
  'partially-supports': 'Uppfyller delvis',
  'does-not-support': 'Uppfyller inte',
  'not-applicable': 'Ej tillämpligt',
  'not-evaluated': 'Ej bedömt',
};
export const swedishChapters = {
  success_criteria_level_a: 'Framgångskriterier, nivå A',
  success_criteria_level_aa: 'Framgångskriterier, nivå AA',
  success_criteria_level_aaa: 'Framgångskriterier, nivå AAA',
  en_301_549_generic_requirements: 'EN 301 549, avsnitt 5: generella krav',
  en_301_549_software: 'EN 301 549, avsnitt 11: programvara',
  en_301_549_documentation_and_support_services: 'EN 301 549, avsnitt 12: dokumentation och support',
};
