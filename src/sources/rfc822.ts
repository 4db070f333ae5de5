// A day, perhaps a time, and perhaps its zone: numbers, RFC 822's names, or central Europe's as servers print them, in German style too.
const FORM =
  /^\D*(\d\d?) ([a-z]{3})[a-z]* (\d\d(?:\d\d)?)(?: (\d\d?:[0-5]\d(?::[0-5]\d)?)(?: ?([+-][01]\d[0-5]\d|[ecmp][sd]t|[cm]es?[tz]|utc?|gmt|z))?)?(?: \(.*)?$/i;

/**
 * Reads a date of RFC 822 with the four-digit years of RFC 2822 and gives it in ISO 8601: `Fri, 07 May 2021 14:30:00 CEST` becomes
 * `2021-05-07T12:30:00.000Z`. The weekday, the time, its seconds and its zone may be missing, and a year have two digits. Anything
 * else, a day that no calendar has and a zone that nobody knows give `undefined`.
 */
export const rfc822 = (text = ''): string | undefined => {
  const [, day, month, years = '', clock, zone = ''] = FORM.exec(text.replace(/\s+/g, ' ').trim()) ?? [];
  const year = years.length > 2 ? years : `${years < '50' ? 20 : 19}${years}`;
  // Of this form and with these zones every engine reads it alike, save offsets of less than half an hour, which no zone has.
  const dateIn = (name: string) => new Date(`${day} ${month} ${year} ${clock ?? '00:00'} ${name}`);
  const wall = dateIn('GMT');
  const date = dateIn(zone.replace(/^[cm]e(s?).$/i, (_, summer: string) => `+0${1 + summer.length}00`).replace(/^([uz].*)?$/i, 'GMT'));
  return wall.getUTCDate() === Number(day) ? date.toJSON().slice(0, zone ? 24 : clock ? 23 : 10) : undefined;
};
