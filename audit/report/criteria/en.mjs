// EN 301 549 V3.2.1 beyond clause 9 (which is WCAG). Each text is [English, Swedish]; the fields are told in index.mjs.
// A key that ends in .* stands for every criterion of the catalogue that begins so and has no row of its own.
import { axe, matrix } from './evidence.mjs';

export const en = {
  '5.1 5.1.*': { status: 'not-applicable', does: ['A web page is not closed functionality: the reader’s own assistive technology works in it.', 'En webbsida har inte stängd funktionalitet: läsarens egna hjälpmedel fungerar i den.'] },
  '5.2': { status: 'not-applicable', does: ['The element has no accessibility features that are turned on: it is as accessible as it gets from the start.', 'Elementet har inga tillgänglighetsfunktioner som slås på: det är så tillgängligt som det blir från början.'] },
  '5.3': { status: 'not-applicable', does: ['The element identifies nobody.', 'Elementet identifierar ingen.'] },
  '5.4': {
    status: 'partially-supports',
    does: [
      'An article from another site keeps what makes it accessible: alt texts, captions, languages, directions, headings, lists, tables with their headers and captions, abbreviations. Levels of headings are fitted to the page.',
      'En artikel från en annan webbplats behåller det som gör den tillgänglig: alternativtexter, bildtexter, språk, skrivriktning, rubriker, listor, tabeller med rubrikceller och rubrik, förkortningar. Rubriknivåer passas in i sidan.',
    ],
    limits: [
      ['WAI-ARIA in an article from another site is taken away, since it may say what is not so: a table or a group that had its name in aria-label loses it.', 'WAI-ARIA i en artikel från en annan webbplats tas bort, eftersom den kan påstå det som inte stämmer: en tabell eller grupp som hade sitt namn i aria-label förlorar det.'],
      ['JSON-LD carries the body as plain text: its headings and lists become paragraphs, and languages in it are not marked. A feed or WordPress keeps them.', 'JSON-LD bär brödtexten som ren text: dess rubriker och listor blir stycken, och språk i den är inte märkta. Ett flöde eller WordPress behåller dem.'],
      ['Film and sound become links: captions and descriptions are where the film is.', 'Film och ljud blir länkar: textning och syntolkning finns där filmen finns.'],
    ],
    tests: {
      'sanitize/pictures': ['A picture in a body * keeps an alternative text *', 'A picture in a body * keeps its caption where it becomes a link'],
      'sanitize/headings': ['A heading in a body * keeps what is in it, and its language'],
      'sanitize/text': ['The text of a body * stays as it is: <table>*', 'The text of a body * stays as it is: <ul>*', 'The text of a body * stays as it is: <p><abbr *', 'The text of a body * keeps its language: *', 'The text of a body * keeps its direction: *'],
      'sanitize/ordinary': ['An ordinary body * becomes *'],
      'embed/article': ['a text with markup from another site is shown with its headings below the headline'],
    },
    states: ['inbaddning-allt-i-texten', 'inbaddning-sida', 'inbaddning-wordpress', 'inbaddning-annat-sprak'],
  },
  '5.5.1 5.5.2 5.6.1 5.6.2 5.5 5.6 5.7 5.8': { status: 'not-applicable', does: ['A matter of hardware, of keyboards, and of controls that lock or toggle; the element has none.', 'En fråga för hårdvara, tangentbord och kontroller som låser eller växlar; elementet har inga.'] },
  '5.9': { status: 'not-applicable', does: ['Nothing asks for two actions at once.', 'Inget kräver två handlingar samtidigt.'] },
  '11.0 11.5 11.5.* 11.6 11.6.*': { status: 'not-applicable', does: ['For software that is not a web page. What corresponds for a web page is reported under WCAG, which is clause 9.', 'För programvara som inte är en webbsida. Det som motsvarar det för en webbsida redovisas under WCAG, som är avsnitt 9.'] },
  '11.7': {
    status: 'supports',
    does: [
      'Reported although the clause is for software that is not a web page: sizes follow the reader’s text size, colours follow the page’s color-scheme and forced colours, the typeface is the page’s, nothing moves, and print leaves out what only a screen can use.',
      'Redovisas trots att avsnittet gäller programvara som inte är en webbsida: storlekar följer läsarens textstorlek, färger följer sidans color-scheme och tvingade färger, typsnittet är sidans, inget rör sig, och utskriften utelämnar det som bara går att använda på skärm.',
    ],
    remains: ['The page declares color-scheme where it has a dark form.', 'Sidan anger color-scheme om den har en mörk form.'],
    tests: {
      'looks/large-text': ['text of 200 % is 200 % in every part, and so is the room around it'],
      'looks/colours': ['the colours where the reader’s system is dark *'],
      'looks/media': ['in forced colours *', 'on paper *'],
      'looks/embedding': ['an article from elsewhere in forced colours *'],
    },
    files: [matrix],
    states: ['stor-text', 'mork', 'ljus', 'tvingade-farger', 'utskrift'],
  },
  '11.8 11.8.*': {
    status: 'not-applicable',
    does: ['The element writes nothing: it is no authoring tool. What authors’ tools this project makes beside it are not part of this report.', 'Elementet skriver inget: det är inget författarverktyg. De verktyg för skribenter som projektet gör vid sidan av ingår inte i den här rapporten.'],
  },
  '12.1': { status: 'not-applicable', does: ['A heading in the standard; see 12.1.1 and 12.1.2.', 'En rubrik i standarden; se 12.1.1 och 12.1.2.'] },
  '12.1.1': {
    status: 'supports',
    does: ['The READMEs tell in Swedish and English what the element does for accessibility and what its limits are, and this report tells it criterion by criterion.', 'README-filerna säger på svenska och engelska vad elementet gör för tillgängligheten och vilka gränser det har, och den här rapporten säger det krav för krav.'],
    files: ['README.md', 'README.sv.md', 'docs/accessibility/report.en.html', 'docs/accessibility/report.sv.html'],
  },
  '12.1.2': {
    status: 'partially-supports',
    does: ['The pages of the demo are looked at by axe-core. This report is plain HTML with headings and lists, made to be printed and read aloud; it and the READMEs are Markdown, too.', 'Demons sidor prövas med axe-core. Rapporten är enkel HTML med rubriker och listor, gjord för att skrivas ut och läsas upp; den och README-filerna finns också som Markdown.'],
    limits: [['Most of the documentation is in English, and how Markdown is shown is the platform’s matter.', 'Det mesta av dokumentationen är på engelska, och hur Markdown visas är plattformens sak.']],
    person: ['Read the report with the help that your readers use.', 'Läs rapporten med de hjälpmedel som era läsare använder.'],
    tests: axe,
  },
  '12.2 12.2.*': { status: 'not-applicable', does: ['The project has no support service.', 'Projektet har ingen supporttjänst.'], remains: ['A municipality’s own support for its site.', 'Kommunens egen support för sin webbplats.'] },
};
