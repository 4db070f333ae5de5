import { headingsOf, levelOf } from '../reading/headings.js';
import { nameOf } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

/** A heading without words. */
export const rule = {
  id: 'heading-empty',
  severity: 'error',
  clause: '2.4.6',
  find: (article) => headingsOf(article).filter((each) => !nameOf(each)).map((element) => ({ element, data: { level: levelOf(element) } })),
} as const satisfies Rule;

export const examples: Examples = {
  source: 'W3C ACT rule ffd0e9',
  bad: ['<h3><br></h3><p>Bron öppnar.</p>', '<h3>&nbsp;</h3><p>Bron öppnar.</p>', '<h3><img src="streck.svg" alt=""></h3><p>Bron öppnar.</p>'],
  good: ['<h3>Bygget</h3><p>Bron öppnar.</p>', '<h3><img src="karta.svg" alt="Vägen till bron"></h3><p>Gå längs ån.</p>'],
};
