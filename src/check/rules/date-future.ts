import { dateOf } from '../reading/dates.js';
import type { Examples, Rule } from '../rule.js';

/** A publication that is yet to come. A tip, because publishing is often scheduled. */
export const rule = {
  id: 'date-future',
  severity: 'tip',
  clause: '',
  find: (article) => {
    const published = dateOf(article, 'date-published');
    return published && published.date.instant > article.now ? [{ element: published.element, data: { published: published.date.day } }] : [];
  },
} as const satisfies Rule;

export const examples: Examples = {
  source: 'Digg, webbriktlinjer: ange datum',
  bad: [
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." date-published="2121-05-07"><p>Den är klar.</p></kommun-nyhet>',
    '<p slot="published"><time datetime="2121-05-07T14:30">7 maj</time></p>',
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." date-published="2121-05-07" date-modified="2021-05-07"><p>Den är klar.</p></kommun-nyhet>',
  ],
  good: ['<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." date-published="2021-05-07"><p>Den är klar.</p></kommun-nyhet>'],
};
