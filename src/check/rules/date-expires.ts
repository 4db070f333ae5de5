import { dateOf } from '../reading/dates.js';
import type { Examples, Rule } from '../rule.js';

/** An article that is no longer current when it is published. A day lasts until the next. */
export const rule = {
  id: 'date-expires',
  severity: 'error',
  clause: '',
  find: (article) => {
    const published = dateOf(article, 'date-published')?.date;
    const expires = dateOf(article, 'expires');
    if (!published || !expires) return [];
    const { time, instant, day } = expires.date;
    return (time ? instant < published.instant : day < published.day) ? [{ element: expires.element, data: { expires: day, published: published.day } }] : [];
  },
} as const satisfies Rule;

export const examples: Examples = {
  source: 'schema.org, expires',
  bad: ['<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." date-published="2021-05-07" expires="2021-05-06"><p>Den är klar.</p></kommun-nyhet>'],
  good: [
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." date-published="2021-05-07" expires="2022-05-07"><p>Den är klar.</p></kommun-nyhet>',
    '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." date-published="2021-05-07T14:30" expires="2021-05-07"><p>Den är klar.</p></kommun-nyhet>',
  ],
};
