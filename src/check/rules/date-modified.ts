import { dateOf } from '../reading/dates.js';
import type { Examples, Rule } from '../rule.js';

/**
 * The last change lies on a day before the publication. A tip, because text is often ready the day before; and none for an article that is
 * yet to be published, which is written before of necessity.
 */
export const rule = {
  id: 'date-modified',
  severity: 'tip',
  clause: '',
  find: (article) => {
    const published = dateOf(article, 'date-published')?.date;
    const modified = dateOf(article, 'date-modified');
    return published && modified && modified.date.day < published.day && published.instant <= article.now
      ? [{ element: modified.element, data: { modified: modified.date.day, published: published.day } }]
      : [];
  },
} as const satisfies Rule;

export const examples: Examples = {
  source: 'Digg, webbriktlinjer: ange datum',
  bad: [
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." date-published="2021-05-07" date-modified="2021-05-01"><p>Den är klar.</p></kommun-nyhet>',
    '<p slot="published"><time datetime="2021-05-07">7 maj 2021</time></p><p slot="modified">Ändrad <time datetime="2021-05-01">1 maj 2021</time></p>',
  ],
  good: [
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." date-published="2021-05-07" date-modified="2021-05-10"><p>Den är klar.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." date-published="2021-05-07T14:30" date-modified="2021-05-07T08:00"><p>Den är klar.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." date-published="2021-05-07" date-modified="igår"><p>Den är klar.</p></kommun-nyhet>',
  ],
};
