import { parseDate, type CalendarDate } from '../../article/dates.js';
import { stockholm } from '../../article/stockholm.js';
import type { Authored } from '../rule.js';
import { attributeIn, textOf } from './text.js';

/** A date of an article's, and where the author gave it. */
export interface AuthoredDate {
  readonly element: Element;
  readonly date: CalendarDate;
}

/** A date as the element reads it: the `<time>` in a slot goes before the attribute, and what is no date is absent. */
export const dateOf = ({ host, all }: Authored, attribute: string): AuthoredDate | undefined => {
  const slot = attribute.replace('date-', '');
  const slotted = all(`[slot=${slot}] time,time[slot=${slot}]`).map((element) => ({ element, text: attributeIn(element, 'datetime') || textOf(element) }));
  for (const { element, text } of [...slotted.slice(0, 1), { element: host, text: attributeIn(host, attribute) }]) {
    const date = parseDate(text, stockholm);
    if (date) return { element, date };
  }
  return undefined;
};
