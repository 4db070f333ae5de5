import { isStandIn, parseDate, type Zone } from '../article/dates.js';
import { bareLine } from '../article/text.js';

// English, Nordic, German; Finnish, whose November begins as March does
const MONTHS = ['jan|tammi', 'feb|helmi', 'm[aä]r(?!ras)|maalis', 'apr|huhti', 'm[ae][ijy]|touko', 'jun|kesä', 'jul|heinä', 'aug|elo', 'sep|syys', 'o[ck]t|loka', 'nov|marras', 'de[csz]|joulu'];
const MONTH = `(?:${MONTHS.join('|')})[a-z]*\\.?`;
const TIME =
  '(?:[T,:]? ?(?:[-–] )?(?:at |kl(?:o(?:ckan)?|\\.)? ?)?(?<hour>\\d\\d?)[:.](?<minute>\\d\\d?)(?:[:.](?<second>\\d\\d?)?)?(?:[.,]\\d+)?(?: ?(?<half>[ap])\\.?m\\.?)?' +
  '(?: ?(?<zone>(?:GMT|UTC)?[+-]\\d\\d?(?::?\\d\\d)?|[a-z]+)(?: ?[a-z]+)?)?)?(?: ?[[("].*| Europe/Stockholm)?$';
/** A year, a month and a day, perhaps after a word; a day and a month by its name; the same in American order. Each with a time and a zone, if any. */
const FORMS = [
  '^\\D*(?<year>\\d{4})([-/.]?)(?<month>\\d\\d?)\\2(?<day>\\d\\d?)',
  `^\\D*(?<day>\\d\\d?)(?:\\.|:e|st|nd|rd|th)?(?: of)?[ /-](?<name>${MONTH}),?[ /-](?<year>\\d{4}|\\d\\d)`,
  `^\\D*?(?<name>${MONTH}) (?<day>\\d\\d?)(?:st|nd|rd|th)?,? (?<year>\\d{4})`,
].map((form) => new RegExp(form + TIME, 'i'));

/** Universal time; for dates whose zone is not of interest. */
const UTC: Zone = { offsetAt: () => 0, summer: 0 };

/** The offset of a zone: a number; RFC 822's names; central and eastern Europe's as servers print them, in German style too. */
const offsetOf = (zone: string): string | undefined => {
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d\d?):?(\d\d)?$/.exec(zone) ?? [];
  if (sign) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  if (/^(?:utc?|gmt|z)$/i.test(zone)) return '+00:00';
  const [, american, summer] = /^([ecmp])([sd])t$/i.exec(zone) ?? [];
  if (american && summer) return `-0${5 + 'ecmp'.indexOf(american.toLowerCase()) - Number(/d/i.test(summer))}:00`;
  const [, east, european] = /^(?:[cm]|(e))e(s?)[tz]$/i.exec(zone) ?? [];
  return european === undefined ? undefined : `+0${1 + Number(!!east) + european.length}:00`;
};

const rewritten = (text: string): string | undefined => {
  // date(1) and C's asctime have the year after the time; ISO 8601 may leave out what parts a time, and databases all of it.
  const plain = bareLine(text).replace(/\s+/g, ' ').replace(/ (\d\d?:\d\d\S*(?: [a-z]+)?) (\d{4})$/i, ' $2 $1')
    .replace(/^(\d{8})T?(\d\d)(\d\d)(\d\d)?/, '$1T$2:$3:$4')
    .replace(/^(?:kl\.? ?)?(\d\d?[:.]\d\d),? (.+)/i, '$2 $1') // the time first
    .replace(/^\D*(1[3-9]|2\d|3[01])([./-])(\d\d?)\2(\d{4})/, '$4-$3-$1') // in numbers, where only one of them can be the day
    .replace(/^(\d\d?)\/(1[3-9]|2\d|3[01])\/(\d{4})/, '$3-$1-$2')
    .replace(/^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/, '$1') // XML Schema's day
    .replace(/^\/Date\((\d{9,13})(?:[+-]\d{4})?\)\/$/, (_, instant) => new Date(Number(instant)).toJSON()); // .NET's
  const groups = FORMS.map((form) => form.exec(plain)?.groups).find(Boolean);
  if (!groups) return undefined;
  const { year = '', name = '', day = '', hour, minute = '', second = '0', half, zone } = groups;
  const month = groups.month ?? String(MONTHS.findIndex((form) => new RegExp(`^(?:${form})`, 'i').test(name)) + 1);
  const two = (digits: string) => digits.padStart(2, '0');
  const date = `${year.length > 2 ? year : `${year < '50' ? 20 : 19}${year}`}-${two(month)}-${two(day)}`;
  if (!hour) return date;
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second);
  // A day may end at 24:00, and an hour with a second that leaps, :59:60; browsers know neither.
  if (seconds > 86_400 || Number(minute) > 59 || Number(second) > 59 + Number(minute === '59') || !parseDate(date, UTC)) return undefined;
  const local = new Date(Date.parse(date) + seconds * 1000).toJSON().slice(0, -1);
  const offset = zone && offsetOf(zone);
  if (!zone) return local;
  const instant = offset && parseDate(local + offset, UTC)?.instant;
  return instant === undefined || instant === '' ? undefined : new Date(instant).toJSON();
};

const LONGEST = 100; // characters of a date

/**
 * A date in ISO 8601, of any form that can be read in one way only: ISO 8601 and what nearly is, RFC 822 and 850 (`Fri, 07 May 2021 14:30:00
 * CEST` becomes `2021-05-07T12:30:00.000Z`), asctime, `fre, 07 maj 2021 kl. 14.30`, `May 7, 2021 2:30 PM`. A time without a zone stays one,
 * and a year may have two digits. Anything else gives `undefined`: a day that no calendar has, `07/05/2021`, a number of seconds, a
 * zone that nobody knows, and what stands in for no date (`isStandIn`).
 */
export const isoDate = (text: string): string | undefined =>
  text.length > LONGEST ? undefined : [text, rewritten(text)].find((date) => date && !isStandIn(date) && parseDate(date, UTC));
