import { withoutNumbers } from '../reading/personal.js';
import { attributeIn } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

/** A personal identity number, or coordination number, in "Ändrad av". It is not said again. */
export const rule = {
  id: 'editor-number',
  severity: 'error',
  clause: '',
  find: ({ host }) => {
    const editor = attributeIn(host, 'editor');
    return withoutNumbers(editor) === editor ? [] : [{ element: host }];
  },
} as const satisfies Rule;

const ARTICLE = '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." editor=';

export const examples: Examples = {
  source: 'Lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning, 3 kap. 10 §', // the number is one of Skatteverket's for tests
  bad: [`${ARTICLE}"Kansliet 19121212-1212"></kommun-nyhet>`, `${ARTICLE}"121212-1212"></kommun-nyhet>`],
  good: [`${ARTICLE}"Kansliet"></kommun-nyhet>`, `${ARTICLE}"Kansliet, org.nr 212000-0142"></kommun-nyhet>`, `${ARTICLE}"Dnr 121212-1213"></kommun-nyhet>`],
};
