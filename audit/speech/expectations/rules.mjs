import { plain } from './heard.mjs';

const READING = 'Reading through';
const level = { sv: 'huvud nivå', en: 'heading level' };
const roles = { sv: { image: 'bild', caption: 'rubrik', link: 'länk', button: 'tryckknapp' }, en: { image: 'image', caption: 'caption', link: 'link', button: 'push button' } };

const tagged = ([text, language]) => `${text} [${language}]`;
const times = (lines, wanted) => lines.filter(line => line === wanted).length;
const quoted = lines => (lines.length ? lines.map(line => `"${line}"`).join(', ') : 'nothing');
/** The rest of a sentence that says how often something was said, where that is not what was wanted. */
const notSo = (count, wanted = 1) => (count === wanted ? undefined : `was said ${count} times, not ${wanted}`);

/** What is wrong with each, where it is more than one thing: a list of sentences. `heard` as heardIn gives it, `page` what is expected of it. */
export const rules = {
  'something is heard in every section': ({ heard, sections }) =>
    sections.filter(({ title }) => !heard.lines(title).length).map(({ title }) => `"${title}" is silent`),

  'nothing is blank or has no name': ({ heard }) =>
    heard.lines().filter(line => /^(blank|tom)$|unlabel|omärkt|klickbar|clickable|undefined|\bnull\b|\[object/i.test(plain(line))).map(line => `"${line}"`),

  'nothing is said twice in a row': ({ heard }) => {
    const lines = heard.lines();
    return lines.filter((line, index) => line === lines[index - 1]).map(line => `"${line}"`);
  },

  'words do not run together': ({ heard }) =>
    heard.lines().filter(line => /[\p{L}\p{N}][.:…!?](?=[\p{Lu}[])/u.test(plain(line))).map(line => `"${line}"`),

  'an empty status is silent': ({ heard }) => heard.lines().filter(line => /^(statusrad|statusbar)$/.test(plain(line))).map(line => `"${line}"`),

  'nothing but the page is read': ({ heard }) => heard.lines(READING).filter(line => /^(huvud|header)$/.test(line)).map(line => `"${line}", of an empty header`),

  'every heading is said, with its level and language': ({ heard, page, language }) => {
    if (!page.headings) return [];
    const wanted = page.headings.map(([[text, lang], number]) => `${text} ${level[language]} ${number} [${lang}]`);
    const said = heard.lines('Headings');
    return wanted.join('\n') === said.join('\n') ? [] : [`${quoted(said)} instead of ${quoted(wanted)}`];
  },

  'every heading is read, with its level': ({ heard, page, language }) => {
    const lines = heard.lines(READING);
    return countsOf(page.headings ?? []).flatMap(([text, lang, number, wanted]) => {
      const found = lines.filter((line, index) => line === `${text} [${lang}]` && lines[index + 1] === `${level[language]} ${number} [${lang}]`).length;
      const wrong = notSo(found, wanted);
      return wrong ? [`"${text}" ${wrong}`] : [];
    });
  },

  'what the article says is read once, in its language': ({ heard, page }) =>
    (page.once ?? []).flatMap(pair => {
      const wrong = notSo(times(heard.lines(READING), tagged(pair)));
      return wrong ? [`"${tagged(pair)}" ${wrong}`] : [];
    }),

  'every picture has its alt text once': ({ heard, page, language }) => {
    const lines = heard.lines(READING);
    return (page.pictures ?? []).flatMap(({ alt }) => {
      const wrong = notSo(lines.filter((line, index) => plain(line) === alt && plain(lines[index + 1] ?? '') === roles[language].image).length);
      return wrong ? [`"${alt}" ${wrong}`] : [];
    });
  },

  'every caption is said once, and as a caption': ({ heard, page, language }) => {
    const lines = heard.lines(READING);
    return (page.pictures ?? []).flatMap(({ caption }) => {
      const wrong = notSo(lines.filter(line => plain(line) === caption).length);
      const asCaption = lines.some((line, index) => plain(line) === caption && plain(lines[index + 1] ?? '') === roles[language].caption);
      return [wrong && `"${caption}" ${wrong}`, !asCaption && `"${caption}" was not said as a caption`].filter(Boolean);
    });
  },

  'every link and button is read once, in order, with its name': ({ heard, page, language }) => {
    if (!page.controls) return [];
    const lines = heard.lines(READING);
    const names = lines.filter((line, index) => [roles[language].link, roles[language].button].includes(plain(lines[index + 1] ?? '')));
    const wanted = page.controls.map(tagged);
    const found = names.filter(name => wanted.includes(name));
    return wanted.join('\n') === found.join('\n') ? [] : [`${quoted(found)} instead of ${quoted(wanted)}`];
  },

  'every link and button has a name of its own': ({ heard }) =>
    ['Links', 'Buttons'].flatMap(title => {
      const names = heard.acts(title).map(({ said }) => said.at(-1));
      return names.filter((name, index) => names.indexOf(name) !== index).map(name => `"${name}" is said of two`);
    }),

  'every link and button says its name once': ({ heard }) =>
    ['Links', 'Buttons', 'Tab order'].flatMap(title => heard.lines(title).filter(line => /(.{20,}).*\1/.test(plain(line))).map(line => `"${line}"`)),

  'copying is told once, and its end not at all': ({ heard, page }) => {
    if (!page.copied) return [];
    const said = heard.acts('Copying the link').map(act => act.said);
    return JSON.stringify(said) === JSON.stringify([[page.copied], []]) ? [] : [`${said.map(quoted).join(', then ')} instead of "${page.copied}"`];
  },

  'what becomes of loading is told once': ({ heard, page }) =>
    Object.entries(page.messages ?? {}).flatMap(([title, wanted]) =>
      Object.entries(wanted).flatMap(([label, messages]) => {
        const said = heard.acts(title).filter(act => act.label === label).flatMap(act => act.said);
        return JSON.stringify(said.map(plain)) === JSON.stringify(messages) ? [] : [`after ${label} in "${title}": ${quoted(said)} instead of ${quoted(messages)}`];
      }),
    ),
};

/** `[text, language, level, how many]` of each different heading. */
function countsOf(headings) {
  const counts = new Map();
  for (const [[text, language], number] of headings) {
    const key = JSON.stringify([text, language, number]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => [...JSON.parse(key), count]);
}
