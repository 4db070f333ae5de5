// Runs the built WebApp for each article, as Sitevision does when a page is asked for: node webapp.cjs FOLDER_OF_BUILD < ARTICLES.json
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { runInNewContext } = require('node:vm');
const sitevision = require('./stand-in.cjs');

const folder = process.argv[2];
const code = readFileSync(join(folder, 'index.js'), 'utf8');
const words = Object.fromEntries(['sv', 'en'].map(language => [language, JSON.parse(readFileSync(join(folder, `i18n/${language}.json`), 'utf8'))]));
const { appData: defaults } = JSON.parse(readFileSync(join(folder, 'appDataDefaults.json'), 'utf8'));
const names = { editor: 'andradAv', reviewed: 'senastGranskad', expires: 'gallerTill', replacedBy: 'ersattAv' };

class Calendar {
  constructor(iso) { this.instant = new Date(iso.length > 10 ? iso : `${iso}T00:00`).getTime(); } // the process has Sweden's zone, as a Sitevision in Sweden
  getTimeInMillis() { return this.instant; }
  after(other) { return this.instant > other.instant; }
}

/** As java.text.SimpleDateFormat, which DateUtil is. */
const format = (pattern, calendar, language) => {
  const date = new Date(calendar.getTimeInMillis());
  const two = number => String(number).padStart(2, '0');
  const fields = { yyyy: date.getFullYear(), MMMM: new Intl.DateTimeFormat(language, { month: 'long' }).format(date), d: date.getDate(), HH: two(date.getHours()), mm: two(date.getMinutes()) };
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (field, quoted) => quoted ?? String(fields[field]));
};
const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escape = text => String(text).replace(/[&<>"']/g, sign => signs[sign]);

const printed = {};
for (const [name, article] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) {
  const settings = { ...defaults, ...names, pictures: 'SV.Image bild2', share: article.share ?? '', months: String(article.months ?? 12), showTime: article.published?.includes('T') ?? false };
  const modules = {
    ...sitevision(article, { calendar: iso => new Calendar(iso), format, escape }, names),
    router: { get: (route, answer) => answer({}, { send: html => { printed[name] = html; } }) },
    i18n: { get: key => (words[article.lang] ?? words.sv)[key] },
    appData: { get: key => settings[key] },
  };
  const load = id => modules[id] ?? (() => { throw new Error(`Sitevision has no module ${id}.`); })();
  runInNewContext(code, { require: load });
}
process.stdout.write(JSON.stringify(printed));
