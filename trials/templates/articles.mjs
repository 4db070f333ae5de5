// The articles that every template prints, as the facts that a CMS holds. Words: the Borås article's, and the rules' own.
import { readFileSync } from 'node:fs';
import { parse, serialize } from 'parse5';
import { attributesOf, childrenOf, find } from './dom.mjs';

const demo = readFileSync(new URL('../../demo/boras.html', import.meta.url), 'utf8');
const inDemo = find(parse(demo), node => node.tagName === 'kommun-nyhet');

/** What stands in the demo's article outside its slots: the real article's body, as a CMS's editor writes it. */
const body = serialize({ ...inDemo, childNodes: childrenOf(inDemo).filter(node => !attributesOf(node).slot) }).trim();

const headline = 'Polisen och Borås Stad står enade för en tryggare kommun';
const lead =
  'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet. ' +
  'På fredagen undertecknades en samverkansöverenskommelse där de båda parterna åtar sig ett antal åtgärder för ett tryggare Borås.';
const image = {
  src: 'https://kommun.example/bilder/undertecknare.webp',
  alt: 'Lokalpolisområdeschef, kommunpoliser, verksamhetschef folkhälsa och Kommunstyrelsens ordförande.',
  width: 1600,
  height: 900,
  caption:
    'Mattias Ramsö, lokalpolisområdeschef, Nadim Ghazale, kommunpolis, Anders Cronehag, kommunpolis, Åsa Skytt Jansson, ' +
    'verksamhetschef Fritids- och folkhälsoförvaltningen och Ulf Olsson, Kommunstyrelsens ordförande.',
};
const signing = {
  src: 'https://kommun.example/bilder/signering.webp',
  alt: 'Lokalpolisområdeschef Mattias Ramsö och Kommunstyrelsens ordförande Ulf Olsson.',
  width: 1600,
  height: 900,
  caption: 'Överenskommelsen skrivs under.',
  credit: 'Bild: Kommunikationsavdelningen',
};
const paragraph = '<p>Kommunpolis Anders Cronehag betonar vikten av samarbete.</p>';
const table =
  '<h3>Vem gör vad</h3><table><caption>Samverkansöverenskommelsen</caption><thead><tr><th scope="col">Namn</th><th scope="col">Uppdrag</th></tr></thead>' +
  '<tbody><tr><td>Mattias Ramsö</td><td>lokalpolisområdeschef</td></tr><tr><td>Nadim Ghazale</td><td>kommunpolis</td></tr></tbody></table>';

const inStockholm = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' });

/** A day as many days before today, and then as many years. */
const ago = (days, years = 0) => {
  const day = new Date(`${inStockholm.format(new Date())}T00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() - years);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
};

/** What every article has where it does not say otherwise. `months` and `share` are a site's settings. */
const site = { lang: 'sv', images: [], editor: undefined, months: undefined, share: undefined };
const at = slug => `https://kommun.example/nyheter/${slug}`;

/** By name: `{ lang, headline, lead, published, modified, reviewed, expires, editor, url, replacedBy, images, body, months, share }`. */
export const articles = {
  boras: { ...site, url: at('boras'), headline, lead, published: '2021-05-07', images: [image], body },
  'without-lead': { ...site, url: at('utan-ingress'), headline: 'Skapa trygga offentliga miljöer', published: '2021-05-06', body: paragraph, months: 0, share: 'facebook linkedin email copy' },
  'two-pictures': { ...site, url: at('tva-bilder'), headline, lead, published: '2021-05-07', modified: '2021-05-11', editor: 'Kommunikationsavdelningen', images: [image, signing], body: paragraph },
  replaced: { ...site, url: at('ersatt'), headline, lead, published: '2021-05-07', replacedBy: at('ny-overenskommelse'), body: paragraph, months: 0 },
  expired: { ...site, url: at('utgangen'), headline, lead, published: '2021-05-07', expires: '2024-05-07', body: paragraph, months: 0 },
  english: { ...site, lang: 'en', url: at('english'), headline: 'Cleaning of Kronängsparken', lead: 'The park is closed for two days.', published: '2021-05-07', modified: '2021-05-11', editor: 'Communications Department', body: '<p>The work is done by the municipality.</p>' },
  times: { ...site, url: at('tider'), headline, lead, published: '2021-05-07T13:30:00+02:00', modified: '2021-11-11T09:15:00+01:00', body: paragraph },
  signs: { ...site, url: at('tecken?del=1&sida=2'), headline: 'Så skriver du <b> & "å" i en rubrik', lead: 'Tecknen <i>, > och & är inte farliga.', published: '2021-05-07', editor: 'Park & "gata"', images: [{ ...image, alt: 'Ordet "å" & <i>', caption: '<b> & "å"' }], body: paragraph },
  undated: { ...site, url: at('utan-datum'), headline, lead, modified: '2021-05-11', body: paragraph },
  table: { ...site, url: at('tabell'), headline, published: '2021-05-07', body: paragraph + table },
  // beyond the ten: a language that the interface has not, a date of change that says nothing new, a recent review, no link for sharing, so that the script's room is kept (but for a device's own sheet, which it may not have)
  finnish: { ...site, lang: 'fi', url: at('suomeksi'), headline: 'Puisto on suljettu', lead: 'Puisto on suljettu kaksi päivää.', published: '2021-05-07', modified: '2021-05-11', editor: 'Viestintäosasto', replacedBy: at('uusi'), body: '<p>Kaupunki tekee työn.</p>' },
  reviewed: { ...site, url: at('granskad'), headline, published: '2021-05-07', modified: '2021-05-07', reviewed: '2999-12-31', editor: 'Kommunikationsavdelningen', body: paragraph, share: 'copy' },
  'every-channel': { ...site, url: at('alla-kanaler'), headline, published: '2021-05-07', body: paragraph, months: 0, share: 'facebook x linkedin email copy native bluesky mastodon whatsapp threads print' },
  'reviewed-long-ago': { ...site, url: at('granskad-for-lange-sedan'), headline, reviewed: '2021-05-07', body: paragraph, share: 'copy' },
  // the threshold from both sides, and an age in months
  fresh: { ...site, url: at('ny'), headline, published: ago(10), body: paragraph, share: 'print' },
  'a-year-today': { ...site, url: at('ett-ar'), headline, published: ago(0, 1), body: paragraph, share: 'native' },
  'a-year-yesterday': { ...site, url: at('over-ett-ar'), headline, published: ago(1, 1), body: paragraph, share: 'copy' },
  'three-months': { ...site, url: at('tre-manader'), headline, published: ago(100), body: paragraph, months: 2, share: 'none' },
};
