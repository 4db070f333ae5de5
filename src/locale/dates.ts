import type { CalendarDate } from '../article/dates.js';
import { fill } from '../article/fill.js';
import type { Texts } from './texts.js';

/** A date as a reader says it: "7 maj 2021 kl. 14:30", "7 May 2021 at 14:30". Without `Intl`, whose first formatter is a page's dearest call. */
export const formatDate = ({ day, time }: CalendarDate, texts: Texts): string => {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const date = fill(texts.date, { day: dayOfMonth, month: texts.months.split(' ')[month - 1] ?? '', year });
  return time ? fill(texts.dateTime, { date, time }) : date;
};
