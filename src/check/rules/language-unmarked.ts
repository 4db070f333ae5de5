import { passagesOf } from '../reading/passages.js';
import { quote, tidy } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

// Words that hold sentences together, and that no other language around here writes so: Danish and Norwegian have "og", "at", "er", "for", "ikke".
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  sv: new Set('och att är för från inte till också när även ska ett efter där här sedan mycket'.split(' ')),
  en: new Set('the of and is are with that this which from by your will been were have has their'.split(' ')),
};
const FEWEST = { words: 8, hits: 3, share: 0.15 };
const STRAY = 8; // a stranger's word may stand among so many: a name, a title

/** The language of a whole paragraph, `sv` or `en`, where its small words leave no doubt. */
export const languageOf = (text: string): string | undefined => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (language: string) => words.filter((word) => FUNCTION_WORDS[language]?.has(word)).length;
  const strangers = (language: string) => hits(language === 'sv' ? 'en' : 'sv');
  return words.length < FEWEST.words ? undefined : Object.keys(FUNCTION_WORDS).find((language) =>
    hits(language) >= Math.max(FEWEST.hits, words.length * FEWEST.share, strangers(language) * STRAY));
};

/** A paragraph in Swedish or English that is marked as the other. */
export const rule = {
  id: 'language-unmarked',
  severity: 'error',
  clause: '3.1.2',
  find: (article) => passagesOf(article).flatMap(({ element, text }) => {
    // what is marked within it has its own language
    const marked = element === article.host ? [] : [...element.querySelectorAll('[lang]')];
    const language = languageOf(marked.reduce((rest, { textContent }) => rest.replace(tidy(textContent), ''), text));
    const said = article.lang(element).toLowerCase().split(/[-_]/)[0] ?? '';
    return language && said in FUNCTION_WORDS && language !== said ? [{ element, data: { text: quote(text), language } }] : [];
  }),
} as const satisfies Rule;

const ENGLISH = 'The bridge is open to pedestrians and cyclists from this week.';
const SWEDISH = 'Bron är öppen för gående och cyklister från och med den här veckan.';

export const examples: Examples = {
  source: 'W3C H58',
  bad: [`<p>${ENGLISH}</p>`, `<p lang="SV-se">${ENGLISH}</p>`, `<div lang="en"><p>${SWEDISH}</p></div>`, `<ul><li>Bron öppnar.</li><li>${ENGLISH}</li></ul>`],
  good: [
    `<p lang="en">${ENGLISH}</p>`,
    `<p>${SWEDISH}</p>`,
    `<p><span lang="en-GB">${ENGLISH}</span></p>`,
    '<p>Filmen heter The Bridge on the River Kwai och visas i dag.</p>',
    '<p lang="de">Die Brücke ist ab dieser Woche für den Verkehr geöffnet, und der Weg ist frei.</p>',
    '<p>Broen er åpen for gående og syklister fra og med denne uken, og det er ikke langt å gå.</p>',
  ],
};
