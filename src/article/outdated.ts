import { wallOf, type CalendarDate, type Zone } from './dates.js';
import { passedAt, type Duration } from './durations.js';

/** What decides whether an article may be outdated. */
export interface OutdatedFacts {
  readonly replacedBy: string | undefined;
  readonly expires: CalendarDate | undefined;
  readonly datePublished: CalendarDate | undefined;
  readonly lastReviewed: CalendarDate | undefined;
  /** How long an article stays current after it was published or reviewed. */
  readonly outdatedAfter: Duration;
}

/**
 * Whether the notice is shown at the instant `now`. A modification does not count: it may be a mended typo
 * (alphagov/frontend#1753); `lastReviewed` is how an editor says that the content still holds.
 */
export const isOutdated = (facts: OutdatedFacts, now: number, zone: Zone): boolean => {
  const { replacedBy, expires, outdatedAfter } = facts;
  const dates = [facts.datePublished, facts.lastReviewed].filter((date) => date !== undefined);
  return (
    !!replacedBy ||
    (!!expires && passedAt(expires, zone) <= now) ||
    (!!dates[0] && dates.every((date) => passedAt(date, zone, outdatedAfter) <= now))
  );
};

/** Whole calendar months from a date's day to the day of `now`; negative for a day to come. */
export const monthsSince = ({ instant }: CalendarDate, now: number, zone: Zone): number => {
  const [then, today] = [instant, now].map((moment) => new Date(wallOf(moment, zone))) as [Date, Date];
  const months = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  return months(today) - months(then) - Number(today.getUTCDate() < then.getUTCDate());
};
