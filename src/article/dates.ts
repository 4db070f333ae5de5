/** A zone's clock. Instants are in milliseconds since 1970 (UTC). */
export interface Zone {
  /** Milliseconds ahead of UTC at an instant. */
  readonly offsetAt: (instant: number) => number;
  /** The most milliseconds ahead of UTC: in summer. */
  readonly summer: number;
}

/** A calendar day, or a time on that day, as the clock of one zone shows it. */
export interface CalendarDate {
  /** The zone's calendar day: `2021-05-07`. */
  readonly day: string;
  /** The zone's time of day, `14:30`; absent where only a day was given. */
  readonly time: string | undefined;
  /** When it begins, in milliseconds since 1970 (UTC). */
  readonly instant: number;
}

export const DAY = 86_400_000; // ms

// HTML's date, local date and time, global date and time; of the seconds' fraction there may be as much as .NET prints.
const FORM = /^(?!0000)(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:(Z)|([+-]\d\d):?(\d\d))?)?$/;

/** What a zone's clock shows at an instant, in milliseconds, as if it were UTC. */
export const wallOf = (instant: number, zone: Zone): number => instant + zone.offsetAt(instant);

/**
 * The instant at which a zone's clock shows `wall`. Where the clock shows it twice, the first; where it skips it, as much
 * later as the clock skips: what Temporal calls `compatible`.
 */
export const instantOf = (wall: number, { offsetAt, summer }: Zone): number => wall - offsetAt(wall - summer);

/**
 * Reads an ISO 8601 date (`2021-05-07`) or date-time (`2021-05-07T14:30`, a space for the `T`, seconds and
 * offset optional). A time without an offset is the zone's own. Anything else, and a day that no calendar has,
 * gives `undefined`: `Date.parse` would read `2026-02-30` as 2 March and other forms in the reader's zone.
 */
export const parseDate = (text: string, zone: Zone): CalendarDate | undefined => {
  const [, day = '', clock, utc, hours, minutes] = FORM.exec(text) ?? [];
  const local = `${day}T${clock ?? '00:00'}`;
  const face = new Date(`${local}Z`);
  const offset = utc ?? (hours && `${hours}:${minutes}`);
  const instant = offset ? +new Date(local + offset) : instantOf(+face, zone);
  const shown = String(new Date(wallOf(instant, zone)).toJSON());
  if (!/^(?!0000)\d/.test(shown) || !face.toJSON().startsWith(local)) return undefined; // no date, or one beyond the years 1 to 9999
  return { day: shown.slice(0, 10), time: clock && shown.slice(11, 16), instant };
};

/**
 * Whether a date in ISO 8601 only stands in for none: a system's zero (the years before 1900, the first of 1900 or 1904, the turn to 1970), the
 * least that it can count to (32 bits, in December 1901) or the last (9999). No news on the web is from then.
 */
export const isStandIn = (text: string): boolean => /^(?:0|1[0-8]|190[04]-01-01|1901-12-1[34]|1969-12-31|1970-01-01|9999)/.test(text);

/** The value for `<time datetime>`: `2021-05-07` or `2021-05-07T12:30:00.000Z`. */
export const machineReadable = ({ day, time, instant }: CalendarDate): string => (time ? new Date(instant).toISOString() : day);

/**
 * Whether a change is worth telling: it lies after the publication and reads differently, which is by day where either has no
 * time. Without a publication date it always is.
 */
export const isLaterReading = (modified: CalendarDate, published: CalendarDate | undefined): boolean => {
  const reading = ({ day, time }: CalendarDate) => (modified.time && published?.time ? `${day}${time}` : day);
  return !published || (modified.instant > published.instant && reading(modified) !== reading(published));
};
