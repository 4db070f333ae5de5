import { html } from 'lit/html.js';
import { machineReadable, type CalendarDate } from '../article/dates.js';
import { formatDate } from '../locale/dates.js';
import { phrase } from './phrase.js';
import type { Words } from './words.js';

/** A label and a date in full: never relative alone, which says less and ages in a cache. */
export const dateLine = (label: string, date: CalendarDate, { texts, lang }: Words) =>
  html`<p>${phrase(html`${label} <time datetime=${machineReadable(date)}>${formatDate(date, texts)}</time>`, lang)}</p>`;
