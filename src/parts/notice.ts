import { html, nothing } from 'lit/html.js';
import { fill } from '../article/fill.js';
import type { Passage } from '../article/news-article.js';
import type { Texts } from '../locale/texts.js';
import { heading } from './heading.js';
import { apart, phrase } from './phrase.js';
import type { Words } from './words.js';

const ageOf = (months: number, texts: Texts): string => {
  const years = Math.floor(months / 12);
  if (months < 1) return '';
  const [one, count, age] = years ? ([texts.oneYear, texts.yearCount, years] as const) : ([texts.oneMonth, texts.monthCount, months] as const);
  return age > 1 ? fill(count, { age }) : one;
};

/** Why the reader should look twice; with the age in whole years or months where it is known. */
export const notice = (level: number, months: number, { texts, lang }: Words) => html`
  ${heading(level, nothing, phrase(texts.outdated, lang))}
  <p>${phrase(`${texts.reason} ${ageOf(months, texts)}`, lang)}</p>`;

/** The way to what holds now. */
export const replacement = (address: string, { texts, lang }: Words, headline: Passage | undefined) =>
  html`<p><a href=${address}>${phrase(html`${texts.replacement}${apart(headline)}`, lang)}</a></p>`;
