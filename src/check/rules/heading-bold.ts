import { slotOf } from '../reading/headings.js';
import { closestIn, quote, textOf, tidy } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

const BOLD = 'b,strong';
const FOLLOWED_BY = 'p,ul,ol,dl,table,figure,blockquote';
const LONGEST = 80; // characters

/** Whether all words of a paragraph are in bold. */
const isBold = (paragraph: Element): boolean =>
  [...paragraph.childNodes].every((node) => !tidy(node.textContent) || (node.nodeType === 1 && (node as Element).matches(BOLD)));

/** Whether the words could be a heading: short, no sentence, and no label before a colon. */
export const readsAsHeading = (text: string): boolean => text.length <= LONGEST && /\p{L}{2}/u.test(text) && !/:|[.,;!…]$/.test(text);

/** A paragraph in bold that stands in for a heading: alone in the body, before a text that is not bold. */
export const rule = {
  id: 'heading-bold',
  severity: 'tip',
  clause: '1.3.1',
  find: (article) => article.all('p')
    .filter((each) => {
      const next = each.nextElementSibling;
      return !closestIn(article.host, each, 'li,td,th,dd,blockquote,figure,[role=heading]') && !slotOf(article, each) && readsAsHeading(textOf(each)) && isBold(each)
        && !!next?.matches(FOLLOWED_BY) && !isBold(next);
    })
    .map((element) => ({ element, data: { text: quote(textOf(element)) } })),
} as const satisfies Rule;

export const examples: Examples = {
  source: 'W3C F2; SKR:s webbhandbok, Rubriker (2022)',
  bad: ['<p><strong>Bygget av bron</strong></p><p>Det tog ett år.</p>', '<p><b>Vad händer nu?</b><br></p><ul><li>Bron öppnar.</li></ul>'],
  good: [
    '<p><strong>Bron är stängd i dag.</strong></p><p>Den öppnar i morgon.</p>',
    '<p><strong>Text:</strong> Kansliet</p><p>Bron öppnar.</p>',
    '<p>Bron öppnar.</p><p><strong>Kommunikationsavdelningen</strong></p>',
    '<p><strong>Stängt</strong> måndag till fredag</p><p>Bron öppnar.</p>',
    '<p><b>Kontaktcenter</b></p><p><b>Kommunhuset</b></p>',
  ],
};
