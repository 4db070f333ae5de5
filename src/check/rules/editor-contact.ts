import { withoutNumbers } from '../reading/personal.js';
import { attributeIn } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

const EMAIL = /[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}/u;
const TELEPHONE = /(?<![\p{L}\d/-])(?:\+|0)\d[\d\s()/–-]{5,}\d/u;

/** Whether a text holds an e-mail address or a telephone number. */
export const hasContact = (text: string): boolean => EMAIL.test(text) || TELEPHONE.test(withoutNumbers(text));

/** An e-mail address or a telephone number in "Ändrad av". */
export const rule = {
  id: 'editor-contact',
  severity: 'tip',
  clause: '',
  find: ({ host }) => (hasContact(attributeIn(host, 'editor')) ? [{ element: host }] : []),
} as const satisfies Rule;

const ARTICLE = '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." editor=';

export const examples: Examples = {
  source: 'GDPR, article 5.1 c', // the number is one of those that PTS keeps for books and films
  bad: [`${ARTICLE}"kansliet@kommun.example"></kommun-nyhet>`, `${ARTICLE}"Kansliet, 08-465 004 15"></kommun-nyhet>`, `${ARTICLE}"+46 70 174 06 15"></kommun-nyhet>`],
  good: [`${ARTICLE}"Kansliet"></kommun-nyhet>`, `${ARTICLE}"Kansliet, avdelning 04"></kommun-nyhet>`, `${ARTICLE}"Kansliet 2021-05-07 08:00"></kommun-nyhet>`],
};
