// What a person who knows the page expects to hear, in the pages' own words. A pair is a text and its language.
const headline = 'Polisen och Borås Stad står enade för en tryggare kommun';
const outdated = 'Denna nyhet kan innehålla inaktuell information';
const reason = 'Det kan bero på att nyheten är publicerad för länge sedan eller att ny information har ersatt denna.';
const sv = text => [text, 'sv'];
const en = text => [text, 'en'];

const pictures = [
  {
    alt: 'Lokalpolisområdeschef, kommunpoliser, verksamhetschef folkhälsa och Kommunstyrelsens ordförande.',
    caption:
      'Mattias Ramsö, lokalpolisområdeschef, Nadim Ghazale, kommunpolis, Anders Cronehag, kommunpolis, Åsa Skytt Jansson, verksamhetschef Fritids- och folkhälsoförvaltningen och Ulf Olsson, Kommunstyrelsens ordförande.',
  },
  {
    alt: 'Lokalpolisområdeschef Mattias Ramsö och Kommunstyrelsens ordförande Ulf Olsson.',
    caption: 'Lokalpolisområdeschef Mattias Ramsö och Kommunstyrelsens ordförande Ulf Olsson skriver på samverkansöverenskommelse för ökad trygghet och minskad brottslighet.',
  },
];
const swedishShares = ['Dela på Facebook', 'Dela på X', 'Dela på LinkedIn', 'Dela med e-post', 'Kopiera länk'].map(sv);
const failed = 'Artikeln kunde inte hämtas.';
const loading = 'Artikeln hämtas …';

/**
 * By scenario: `headings` with their levels, in order, and nothing else; `once`, said exactly once while reading through; `pictures`, whose alt
 * text and caption are; `controls`, each read once, in this order; `messages`, all that is said after a key in a section; `copied`.
 */
export const pages = {
  artikeln: {
    headings: [
      [sv(headline), 1],
      [sv(outdated), 2],
      [sv('Fokus på barn och unga i riskzonen'), 2],
      [sv('Skapa trygga offentliga miljöer'), 2],
      [sv('Kraftsamlar där behoven är som störst'), 2],
    ],
    once: [
      'Logotyp för Borås Stad', 'Artikeln publicerades:', '7 maj 2021', reason, 'Nyheten publicerades för 5 år sedan.',
      '• Barn och unga i riskzonen', `Dela sidan: [2021-05-07] ${headline}`,
    ].map(sv),
    pictures,
    controls: swedishShares,
    copied: 'Länken är kopierad',
  },
  meddelandet: {
    headings: [[sv('Inaktuell: ersatt av annan information'), 1], [sv(headline), 2], [sv(outdated), 3]],
    once: ['Artikeln publicerades:', '18 november 2026', reason].map(sv),
    controls: [sv('Läs den aktuella informationen'), ...swedishShares],
  },
  hamtas: {
    messages: { 'An article is asked for, and comes': { Return: [loading], '(the answer comes)': [] } },
    once: [headline, 'Artikeln publicerades:', '7 maj 2021', 'Källa:', 'Borås Stad', `Dela sidan: [2021-05-07] ${headline}`].map(sv),
    pictures,
    controls: swedishShares,
  },
  misslyckas: {
    messages: {
      'An article is asked for, and fails': { Return: [loading], '(the answer comes)': [failed] },
      'Trying again, and failing again': { Return: [loading], '(the answer comes)': [failed] },
      'Trying again, and it comes': { Return: [loading] },
    },
  },
  'hamtas-lage': { once: [loading, 'Läs artikeln hos kommun.localhost'].map(sv) },
  'fel-lage': { once: [failed].map(sv), controls: ['Läs artikeln hos kommun.localhost', 'Försök igen'].map(sv) },
  'engelska-ord': {
    headings: [[en('English words'), 1], [sv(headline), 2], [en('This news item may contain outdated information'), 3]],
    once: [
      ...['Published:', '7 May 2021', 'It was published 5 years ago.', 'Last modified:', '10 May 2021', 'Modified by:', 'Share this page:'].map(en),
      ...['Kommunikationsavdelningen', `[2021-05-07] ${headline}`].map(sv),
    ],
    controls: ['Share on Facebook', 'Share on X', 'Share on LinkedIn', 'Share by e-mail', 'Copy link'].map(en),
    copied: 'Link copied',
  },
  'finsk-sida': {
    headings: [[sv('Innehåll på ett språk som elementet inte kan'), 1], [['Ihmisoikeuksien yleismaailmallinen julistus', 'fi'], 2]],
    once: [
      ...['Artikeln publicerades:', '10 december 1948', 'Dela sidan:'].map(sv),
      ...['Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan.', '[1948-12-10] Ihmisoikeuksien yleismaailmallinen julistus'].map(text => [text, 'fi']),
    ],
    controls: swedishShares,
    copied: 'Länken är kopierad',
  },
  'arabisk-artikel': {
    headings: [
      [sv('Inbäddad: källa på ett annat språk'), 1],
      [['الإعلان العالمي لحقوق الإنسان', 'ar'], 2],
      [['المادة 1', 'ar'], 3],
      [['المادة 3', 'ar'], 3],
    ],
    once: [...['Artikeln publicerades:', '10 december 1948', 'Källa:', 'Dela sidan:'].map(sv), ['[1948-12-10] الإعلان العالمي لحقوق الإنسان', 'ar'], ['• الحياة', 'ar']],
    controls: swedishShares,
  },
  redigering: {
    headings: [[sv('En nyhet som skrivs'), 1], [sv('Ny gångbro öppnar'), 2]],
    once: ['Granskning: Ny gångbro öppnar', 'Fel: 1.', 'Tips: 2.', 'Artikeln saknar ingress.', 'OBSERVERA ATT BRON ÄR STÄNGD FÖR BILAR.', '(WCAG 1.1.1)'].map(sv),
    controls: ['Visa ställe 2', 'Visa ställe 3'].map(sv),
    messages: { 'Correcting a text alternative': { b: ['Fel: 0. Tips: 2.'], '(six seconds pass)': [] } },
  },
  'tre-artiklar': {
    headings: [
      [sv('Tre artiklar på en sida'), 1],
      ...[headline, 'Fokus på barn och unga i riskzonen', 'Skapa trygga offentliga miljöer'].flatMap(title => [[sv(title), 2], [sv(outdated), 3]]),
    ],
    controls: [headline, 'Fokus på barn och unga i riskzonen', 'Skapa trygga offentliga miljöer'].flatMap(title =>
      swedishShares.map(([name]) => sv(`${name} ${title}`)),
    ),
  },
};
