// The element's own words, from the translations that it is built of.
import { read } from '../../scripts/lib/files.mjs';
import { unitsOf } from '../../scripts/locales/xliff.mjs';

const plain = text => text.replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]);
const units = { ...unitsOf(await read('locales/en.xlf')), ...unitsOf(await read('locales/check/en.xlf')) };
const inBoth = Object.entries(units).map(([id, { source, target }]) => ({ id, sv: plain(source ?? ''), en: plain(target ?? '') }));
const wordsOf = id => inBoth.find(each => each.id === id);

/** The months' names in lower case: the twelve Swedish ones, then the English. */
export const months = ['sv', 'en'].flatMap(language => wordsOf('months')[language].toLowerCase().split(' '));

const escaped = text => text.replace(/[.*+?^$()[\]\\|]/g, '\\$&');
const places = language => ({
  day: '\\d{1,2}',
  month: `(?:${wordsOf('months')[language].replaceAll(' ', '|')})`,
  year: '\\d{4}',
  age: '\\d+',
  time: '\\d\\d:\\d\\d',
  date: `\\d{1,2} (?:${wordsOf('months')[language].replaceAll(' ', '|')}) \\d{4}`,
});
const pattern = (text, language) => `^${escaped(text).replace(/\{(\w+)\}/g, (_, place) => places(language)[place] ?? '.+')}$`;

const patterns = inBoth.map(({ sv, en }) => ({ sv: pattern(sv, 'sv'), en: pattern(en, 'en') })).filter(({ sv, en }) => sv !== en);

/** `{ sv, en }`: the sources of regular expressions, each for one whole message; those that are the same in both are left out. */
export const messages = { sv: patterns.map(({ sv }) => sv), en: patterns.map(({ en }) => en) };

/** The sources of regular expressions for what links are called that stand for pictures and films: our own words, whose number may follow. */
export const standIns = ['picture', 'media'].flatMap(id => ['sv', 'en'].map(language => pattern(wordsOf(id)[language], language).replace(/\$$/, '(?: \\(\\d+\\))?$')));

/** A message by its id, in both languages. */
export const inBothLanguages = id => [wordsOf(id).sv, wordsOf(id).en];
