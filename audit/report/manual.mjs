// What a person does with a screen reader, step by step, and what should be heard. The outcomes are in
// docs/accessibility/manual-outcomes.json, written by whoever did it; a step that nobody has done has an empty slot.
import { read } from '../../scripts/lib/files.mjs';
import { link, table } from '../markdown.mjs';

export const outcomesFile = 'docs/accessibility/manual-outcomes.json';

export const readers = {
  'nvda-firefox': 'NVDA with Firefox, Windows',
  'nvda-chrome': 'NVDA with Chrome, Windows',
  'jaws-chrome': 'JAWS with Chrome, Windows',
  'voiceover-mac': 'VoiceOver with Safari, macOS',
  'voiceover-ios': 'VoiceOver with Safari, iOS',
};

/** How each reader does what the steps ask for. */
const keys = [
  ['', 'NVDA, JAWS', 'VoiceOver, macOS', 'VoiceOver, iOS'],
  ['read on', 'Insert + Down arrow', 'VO + A', 'swipe down with two fingers'],
  ['next heading', 'H', 'VO + Command + H', 'rotor: headings, swipe down'],
  ['next graphic', 'G', 'VO + Command + G', 'rotor: images, swipe down'],
  ['next button', 'B', 'rotor: form controls', 'rotor: form controls'],
  ['next list', 'L', 'VO + Command + X', 'rotor: lists'],
  ['list of links', 'Insert + F7', 'VO + U', 'rotor: links'],
  ['next control', 'Tab', 'Tab', 'swipe right'],
  ['choose', 'Enter or space', 'VO + Space', 'double tap'],
];

export const steps = [
  { id: 'read', page: 'demo/boras.html', what: 'Read on from the headline.', heard: 'The headline once, as a heading of level 1; “Artikeln publicerades: 7 maj 2021”; the notice, with its heading; the lead; each picture’s alt text, then its caption, not the one in place of the other; the body; “Dela sidan:” with date and headline; a list of five. In a Swedish voice. Nothing twice, no “clickable”, no icon, no “status” at the end.' },
  { id: 'headings', page: 'demo/states/rubrik-nivaer.html', what: 'Go from heading to heading.', heard: 'Each headline with its level, 2 to 6, and “Denna nyhet kan innehålla inaktuell information” one level below, at most 6.' },
  { id: 'article', page: 'demo/states/tre-artiklar.html', what: 'Move between the articles (NVDA, JAWS: the articles’ own key, or read on).', heard: 'Three articles; where the reader names articles, each by its headline.' },
  { id: 'graphics', page: 'demo/states/bild-tva-i-en-figur.html', what: 'Go from graphic to graphic.', heard: 'Two alt texts, different from the caption. No “graphic” without a name.' },
  { id: 'decoration', page: 'demo/states/bild-utan-alt.html', what: 'Go from graphic to graphic.', heard: 'No graphic in the article: not the file’s name, and not the caption as a name.' },
  { id: 'links', page: 'demo/states/dela-alla.html', what: 'Open the list of links.', heard: '“Dela på Facebook”, “Dela på X” and so on: words that say where each leads. None is only “Facebook”, and none is said twice.' },
  { id: 'apart', page: 'demo/states/tre-artiklar.html', what: 'Open the list of links.', heard: 'Each name says which article it belongs to, after its own words: “Dela på Facebook Polisen och Borås Stad …”. The headline is hidden from the eye by a font size of 0: a reader that leaves it out is “otherwise”.' },
  { id: 'buttons', page: 'demo/states/dela-standard.html', what: 'Go from button to button.', heard: '“Kopiera länk, knapp”, and no other in the article.' },
  { id: 'lists', page: 'demo/boras.html', what: 'Go from list to list.', heard: 'One of three in the text, one of five for sharing.' },
  { id: 'caption', page: 'demo/boras.html', what: 'Read on through a picture.', heard: 'Whether the caption is said once or twice. In Firefox it is the figure’s name, too.' },
  { id: 'notice', page: 'demo/states/inaktuell-ersatt.html', what: 'Read on from the headline.', heard: 'The notice before the lead: its heading, the reason, the link.' },
  { id: 'tab', page: 'demo/states/inaktuell-ersatt.html', what: 'Tab through the article and back.', heard: 'First “Läs den aktuella informationen, länk”, last “Kopiera länk, knapp”; the same backwards; the focus is seen.' },
  { id: 'copy', page: 'demo/states/dela-kopiera.html', what: 'Choose “Kopiera länk”, and wait.', heard: '“Länken är kopierad”, once. Focus stays on the button, whose name is the same words for five seconds. Its going back is not said.' },
  { id: 'refused', page: 'demo/states/dela-kopiera.html', what: 'Refuse the page the clipboard (or open it over http), and choose “Kopiera länk”.', heard: '“Länken kunde inte kopieras”, once; then the field “Kopiera länk”, read-only, with the address selected.' },
  { id: 'loading', page: 'demo/states/inbaddning-hamtas.html', what: 'Open the page and wait.', heard: '“Artikeln hämtas …”, once, with the link to the original.' },
  { id: 'failed', page: 'demo/states/inbaddning-fel.html', what: 'Open the page and wait; then choose “Försök igen”.', heard: '“Artikeln kunde inte hämtas.”, once, the link to the original and the button “Försök igen”; after the choice “Artikeln hämtas …”, and again that it failed.' },
  { id: 'retry', page: 'demo/states/inbaddning-rss.html', what: 'Open the page with the network turned off, turn it on, and choose “Försök igen”.', heard: 'When the article comes, focus and speech are at its headline.' },
  { id: 'arabic', page: 'demo/states/inbaddning-annat-sprak.html', what: 'Read on, with automatic change of language turned on.', heard: 'The article in an Arabic voice, the element’s own words in a Swedish one.' },
  { id: 'english', page: 'demo/states/engelska.html', what: 'Read on, with automatic change of language turned on.', heard: 'The element’s own words in an English voice, the article in a Swedish one.' },
  { id: 'foreign', page: 'demo/states/annat-sprak.html', what: 'Read on, with automatic change of language turned on.', heard: 'The article in a Finnish voice, the element’s own words, such as “Artikeln publicerades:”, in a Swedish one.' },
  { id: 'table', page: 'demo/states/inbaddning-allt-i-texten.html', what: 'Go to the table, and Tab to it in a narrow window.', heard: 'The table with its caption and headers; the box around it has a name and scrolls with the arrow keys.' },
  { id: 'panel', page: 'demo/redigering.html', what: 'Read on from “Granskning”; Tab to “Visa ställe 5” and choose it; then give “Bildens textalternativ” other words.', heard: 'How many errors and tips; each message after its kind and before its reason, once. The button: its number, then the message. After the choice the place in the text. After the other words the new count, once.' },
];

const outcomes = ['as expected', 'otherwise'];

/** What people have filled in: `[{ reader, step, date, version, browser, outcome, note }]`. */
export const readOutcomes = async () => JSON.parse((await read(outcomesFile)) || '[]');

/** What is wrong with the steps, and with what people have filled in, in words. */
export const problemsInManual = async list => [
  ...(await Promise.all(steps.map(async ({ id, page }) => !(await read(page)) && `The step ${id} is on ${page}, which is not there.`))),
  ...list.flatMap(({ reader, step, date, version, browser, outcome, note }, index) => [
    !readers[reader] && `reader is one of ${Object.keys(readers).join(', ')}.`,
    !steps.some(({ id }) => id === step) && `step is one of ${steps.map(({ id }) => id).join(', ')}.`,
    !/^\d{4}-\d\d-\d\d$/.test(date ?? '') && 'date is a day, such as 2026-11-23.',
    !(version && browser) && 'version (of the screen reader) and browser (with its version) are missing.',
    !outcomes.includes(outcome) && 'outcome is “as expected” or “otherwise”.',
    outcome === 'otherwise' && !note && 'note says what was heard instead.',
  ].filter(Boolean).map(problem => `${outcomesFile}, entry ${index + 1}: ${problem}`)),
].filter(Boolean);

export const manualMarkdown = list => [
  '<!-- Written by npm run a11y -- report from audit/report/manual.mjs and manual-outcomes.json: do not edit. -->',
  '# Screen readers by hand', '',
  'NVDA, JAWS and VoiceOver do not run where the project is tested. These are the steps for a person who has them. A step without a date has not been done, and says nothing; nothing here is passed until somebody has written down what they heard.', '',
  'Start the demo with `npm ci && npm start`, or put `demo/` and `dist/` on a server with https. Do the steps in order, from the top of each page, with the reader’s settings as they come and its Swedish voice. Write an entry for each step in [manual-outcomes.json](manual-outcomes.json), and run `npm run a11y -- report`:', '',
  '```json', '{ "reader": "nvda-firefox", "step": "read", "date": "YYYY-MM-DD", "version": "NVDA …", "browser": "Firefox …", "outcome": "as expected", "note": "" }', '```', '',
  '`outcome` is `as expected` or `otherwise`; then `note` says what was heard instead. Of several entries for a step the last counts. Name units, not persons.', '',
  '## Keys', '', table(keys[0], keys.slice(1)), '',
  'On JAWS, Insert is the JAWS key; VO is Control + Option.', '',
  '## Steps', '',
  ...steps.flatMap(({ id, page, what, heard }, index) => [`${index + 1}. **${id}**, ${link(page, page.replace('demo/', ''))}. ${what}`, `   Heard: ${heard}`]), '',
  ...Object.entries(readers).flatMap(([reader, name]) => [
    `## ${name}`, '',
    table(['Step', 'Date', 'Version', 'Browser', 'Outcome', 'Note'], steps.map(({ id }) => {
      const done = list.findLast(each => each.reader === reader && each.step === id) ?? {};
      return [id, done.date, done.version, done.browser, done.outcome, done.note];
    })), '',
  ]),
].join('\n');
