// How many articles a server prints in a second of one core's time: `node bench/server.mjs`, after `npm run build`.
import { renderKommunNyhet } from '../dist/server.js';

const paragraph = 'Kommunpolis Anders Cronehag betonar vikten av samarbete, och av att parterna möts ofta nog för att hinna göra något åt det som händer.';
const article = {
  headline: 'Polisen och Borås Stad står enade för en tryggare kommun',
  description: 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.',
  datePublished: '2021-05-07', dateModified: '2021-05-10', editor: 'Kommunikationsavdelningen', url: 'https://kommun.example/nyheter/tryggare', inLanguage: 'sv',
  image: { contentUrl: '/bild.webp', description: 'Överenskommelsen', caption: 'Överenskommelsen skrivs under.', creditText: 'Bild: Kommunikationsavdelningen', width: 1600, height: 900 },
};
const variants = {
  'twelve paragraphs of text': [{ ...article, articleBody: Array(12).fill(paragraph).join('\n\n') }, {}],
  'the same in HTML, by the caller': [article, { parts: { body: `<p>${paragraph}</p>`.repeat(12) } }],
  'with a shadow root': [article, { shadowRoot: true, parts: { body: `<p>${paragraph}</p>`.repeat(12) } }],
};
const COUNT = 3_000;

/** Articles in a second of processor time, of which other programs take none. */
const speed = printing => {
  const before = process.cpuUsage();
  for (let each = 0; each < COUNT; each++) renderKommunNyhet(...printing);
  const { user, system } = process.cpuUsage(before);
  return Math.round(COUNT / ((user + system) / 1e6));
};

for (const [name, printing] of Object.entries(variants)) {
  speed(printing); // until the engine has compiled it
  const rounds = Array.from({ length: 5 }, () => speed(printing)).sort((a, b) => a - b);
  console.log(`${name}: ${rounds[2]} a second (${rounds.at(0)} to ${rounds.at(-1)})`);
}
