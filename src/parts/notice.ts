import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../article/fill.js';
import type { Passage } from '../article/news-article.js';
import type { Texts } from '../locale/texts.js';
import { chosen } from './chosen.js';
import type { Words } from './words.js';

const ageOf = (months: number, texts: Texts): string => {
  const years = Math.floor(months / 12);
  if (months < 1) return '';
  const [one, count, age] = years ? ([texts.oneYear, texts.yearCount, years] as const) : ([texts.oneMonth, texts.monthCount, months] as const);
  return age > 1 ? fill(count, { age }) : one;
};

/** Why the reader should look twice; with the age in whole years or months where it is known. */
export const reasonFor = (months: number, texts: Texts): string => `${texts.reason} ${ageOf(months, texts)}`.trim();

/** The notice's own words. */
export const notice = (level: number, months: number, { texts, lang }: Words): TemplateResult =>
  chosen(`notice ${level}`, () => `<h${level} lang=| dir="auto">|</h${level}><p lang=| dir="auto">|</p>`, lang ?? nothing, texts.outdated, lang ?? nothing, reasonFor(months, texts));

/** The way to what holds now. */
export const replacement = (address: string, { texts, lang }: Words, apart: Passage | undefined): TemplateResult =>
  html`<p><a href=${address}><span lang=${lang ?? nothing} dir="auto">${texts.replacement}</span><span class="apart" lang=${apart?.lang ?? nothing}>${apart && ` ${apart.text}`}</span></a></p>`;
