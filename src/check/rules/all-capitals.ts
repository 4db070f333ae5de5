import { passagesOf } from '../reading/passages.js';
import { quote } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

const RUN = { words: 3, letters: 15 }; // in the midst of a text, where several abbreviations may stand together
const WHOLE = { words: 2, letters: 12 };
const LONG_WORD = 5; // letters: abbreviations are mostly shorter

const isLoud = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/** The first part of a text that is in capitals, where it is long enough to be no abbreviation; empty where none is. */
export const capitalsIn = (text: string): string => {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let run: string[] = [];
  for (const [index, word] of words.entries()) {
    if (isLoud(word)) run.push(word);
    if (isLoud(word) && index < words.length - 1) continue;
    const least = run.length === words.length ? WHOLE : RUN;
    if (run.length >= least.words && run.join('').length >= least.letters && run.some(({ length }) => length >= LONG_WORD)) return run.join(' ');
    run = [];
  }
  return '';
};

/** A text, or several words of it, in capitals. */
export const rule = {
  id: 'all-capitals',
  severity: 'tip',
  clause: '',
  find: (article) => passagesOf(article).flatMap(({ element, text }) => {
    const capitals = capitalsIn(text);
    return capitals ? [{ element, data: { text: quote(capitals) } }] : [];
  }),
} as const satisfies Rule;

export const examples: Examples = {
  source: 'GOV.UK style guide, Capitalisation',
  bad: [
    '<h3>VIKTIG INFORMATION</h3><p>Bron är stängd.</p>',
    '<p>Observera att BRON ÄR STÄNGD HELA VECKAN för underhåll.</p>',
    '<kommun-nyhet lang="sv" headline="NY BRO ÖPPNAR I DAG" description="Bron öppnar i dag."><p>Den är klar.</p></kommun-nyhet>',
  ],
  good: [
    '<h3>Viktig information</h3><p>Bron är stängd.</p>',
    '<p>SKR, MSB, SMHI och DIGG var med, liksom UNICEF.</p>',
    '<h3>SKR MSB SMHI DIGG</h3><p>Myndigheterna var med.</p>',
    '<p>OBS! Bron är stängd.</p>',
  ],
};
