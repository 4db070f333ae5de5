import { DAY, instantOf, wallOf, type CalendarDate, type Zone } from './dates.js';

/** A span of time: calendar months, and what has a fixed length. */
export interface Duration {
  readonly months: number;
  readonly milliseconds: number;
}

/** How long an article is current where nobody says otherwise. */
export const YEAR: Duration = { months: 12, milliseconds: 0 };
type Seven = [number, number, number, number, number, number, number];
const FORM = /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;

/** Reads an ISO 8601 duration of whole numbers (`P1Y`, `P18M`, `P2W`, `PT36H`) or `never`, which does not end; anything else gives `undefined`. */
export const parseDuration = (text: string): Duration | undefined => {
  if (text === 'never') return { months: Infinity, milliseconds: 0 };
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => parseInt(part || '0')) as Seven;
  return { months: years * 12 + months, milliseconds: (weeks * 7 + days) * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000 };
};

/**
 * The instant at which `date` and then `duration` have passed: a day has passed when the next one begins, a time at once.
 * Counted on the zone's calendar and clock face: a month after 31 January is the last of February. `NaN`, which is never reached, beyond all calendars.
 */
export const passedAt = (date: CalendarDate, zone: Zone, { months, milliseconds }: Duration = { months: 0, milliseconds: 0 }): number => {
  if (date.time && !months && !milliseconds) return date.instant; // exact, also in autumn's second hour of the same name
  const wall = new Date(wallOf(date.instant, zone));
  const dayOfMonth = wall.getUTCDate();
  wall.setUTCMonth(wall.getUTCMonth() + months);
  if (wall.getUTCDate() !== dayOfMonth) wall.setUTCDate(0);
  const isDay = !date.time && milliseconds % DAY === 0;
  return instantOf(+wall + milliseconds + (isDay ? DAY : 0), zone);
};
