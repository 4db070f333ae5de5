import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDate } from '../../src/article/dates.js';
import { stockholm } from '../../src/article/stockholm.js';
import { isoDate } from '../../src/sources/written-dates.js';
import { runs } from '../support/engine.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const two = (number: number): string => String(number).padStart(2, '0');

describe('a date as systems write it', () => {
  // [as feeds write it, as ISO 8601 has it]
  const right: [string, string][] = [
    ['Fri, 07 May 2021 14:30:00 +0200', '2021-05-07T12:30:00.000Z'],
    ['Fri, 7 May 2021 14:30:00 +0200', '2021-05-07T12:30:00.000Z'],
    ['Fri, 07 May 2021 24:00 GMT', '2021-05-08T00:00:00.000Z'],
    ['2021-05-31T24:00:00', '2021-06-01T00:00:00.000'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['07 May 2021 14:30:00 +0200', '2021-05-07T12:30:00.000Z'],
    ['7 May 2021 14:30 -0530', '2021-05-07T20:00:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 GMT', '2021-05-07T14:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 UT', '2021-05-07T14:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 UTC', '2021-05-07T14:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 Z', '2021-05-07T14:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 EST', '2021-05-07T19:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 EDT', '2021-05-07T18:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 CST', '2021-05-07T20:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 CDT', '2021-05-07T19:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 MST', '2021-05-07T21:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 MDT', '2021-05-07T20:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 PST', '2021-05-07T22:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 PDT', '2021-05-07T21:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 CEST', '2021-05-07T12:30:00.000Z'],
    ['Thu, 07 Jan 2021 14:30:00 CET', '2021-01-07T13:30:00.000Z'],
    ['Thu, 07 Jan 2021 14:30:00 MET', '2021-01-07T13:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 MEST', '2021-05-07T12:30:00.000Z'],
    ['Thu, 07 Jan 2021 14:30:00 MEZ', '2021-01-07T13:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 mesz', '2021-05-07T12:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 +0200 (CEST)', '2021-05-07T12:30:00.000Z'],
    ['Fri, 07 May 2021 14:30:00', '2021-05-07T14:30:00.000'], // Stockholm's own time
    ['Fri, 07 May 2021 14:30', '2021-05-07T14:30:00.000'],
    ['Fri, 07 May 2021 9:05 CEST', '2021-05-07T07:05:00.000Z'],
    ['Fri, 07 May 2021', '2021-05-07'],
    ['07 May 21 14:30:00 GMT', '2021-05-07T14:30:00.000Z'],
    ['07 May 49', '2049-05-07'],
    ['07 May 50', '1950-05-07'],
    ['Friday, 07 May 2021', '2021-05-07'],
    ['fre, 07 may 2021', '2021-05-07'],
    ['Fri,07 MAY 2021', '2021-05-07'],
    ['Mon, 07 May 2021', '2021-05-07'], // a wrong weekday
    ['Thu, 29 Feb 2024', '2024-02-29'],
    ['1 September 2021', '2021-09-01'],
    ['\n\t Fri,\r\n 07  May 2021\t14:30:00   +0200 \n', '2021-05-07T12:30:00.000Z'],
    ['2021-05-07T14:30:00 +02:00', '2021-05-07T12:30:00.000Z'], // ISO 8601, or nearly
    ['2021-05-07 14:30:00 +0200', '2021-05-07T12:30:00.000Z'],
    ['2021-05-07 14:30:00.364419679 +0200 CEST', '2021-05-07T12:30:00.000Z'],
    ['2021-05-07 14:30:00 UTC', '2021-05-07T14:30:00.000Z'],
    ['2021-05-07T14:30:00+02', '2021-05-07T12:30:00.000Z'],
    ['2021-05-07T14:30:00+02:00[Europe/Stockholm]', '2021-05-07T12:30:00.000Z'],
    ['2021-05-07t14:30:00z', '2021-05-07T14:30:00.000Z'],
    ['2021-05-07T14:30:00,500Z', '2021-05-07T14:30:00.000Z'],
    ['20210507T143000Z', '2021-05-07T14:30:00.000Z'],
    ['20210507', '2021-05-07'],
    ['2021/05/07 14:30', '2021-05-07T14:30:00.000'],
    ['2021-5-7', '2021-05-07'],
    ['Fri, 07 May 2021 14:30:00 GMT+2', '2021-05-07T12:30:00.000Z'],
    ['fre, 07 maj 2021 14:30:00 +0200', '2021-05-07T12:30:00.000Z'], // other languages
    ['Fri, 07 Maj 2021 14:30:00 +02:00', '2021-05-07T12:30:00.000Z'],
    ['fredag 7 maj 2021 kl. 14.30', '2021-05-07T14:30:00.000'],
    ['den 7 maj 2021', '2021-05-07'],
    ['lör, 23 okt 2021 14:10:00 +0200', '2021-10-23T12:10:00.000Z'],
    ['Fr, 31 Dez 2021 14:10:00 GMT', '2021-12-31T14:10:00.000Z'],
    ['Tue, 18 Sept 2021 15:53:56 +0300', '2021-09-18T12:53:56.000Z'],
    ['Friday, 07-May-21 14:30:00 GMT', '2021-05-07T14:30:00.000Z'], // RFC 850, asctime, date(1), JavaScript, American
    ['Fri May  7 14:30:00 2021', '2021-05-07T14:30:00.000'],
    ['Fri May  7 14:30:00 CEST 2021', '2021-05-07T12:30:00.000Z'],
    ['Fri May 07 2021 14:30:00 GMT+0200 (centraleuropeisk sommartid)', '2021-05-07T12:30:00.000Z'],
    ['Fri, May 07 2021 14:30:00 MST', '2021-05-07T21:30:00.000Z'],
    ['May 7, 2021 2:30 PM', '2021-05-07T14:30:00.000'],
    ['May 7, 2021 at 12:05\u202fAM', '2021-05-07T00:05:00.000'],
    ['7 May 2021 8:0:0 Z', '2021-05-07T08:00:00.000Z'],
    ['Fri, 07 May 2021 14:30:00 -0000', '2021-05-07T14:30:00.000Z'],
  ];
  for (const [text, iso] of right) {
    it(`“${text}” is ${iso}`, () => {
      expect(isoDate(text)).to.equal(iso);
      expect(parseDate(iso, stockholm)?.day).to.match(/^(2017|2021|2024|2049|1950)-/);
    });
  }

  const wrong = [
    '', ' ', 'i går', 'Fri, 31 Feb 2021 14:30:00 GMT', '29 Feb 2023', '31 Apr 2021', '0 May 2021', '32 May 2021', '2026-02-30', '2021-05', '2021-W18-5',
    '07 05 2021', '07/05/2021', '05/07/2021', '7.5.2021', '07 May', '07 May 202', '07 May 20211', '07 May 2021 25:00 GMT', '07 May 2021 14:60 GMT',
    '07 May 2021 14:30:60 GMT', '07 May 2021 14 GMT', '07 May 2021 14:30 XYZ', '07 May 2021 14:30 A', '07 May 2021 14:30 E', '2021-05-07T14:30 CESTT',
    '07 May 2021 14:30 +2500', '07 May 2021 GMT', '07 May 2021 14:30 GMT och mer', '1620390600', '1620390600000', '5',
    '07 anf 2021', '07 May 2021 14:30 toString', '07 May 2021 14:30 utgmt', '07 May 2021 24:01 GMT', '30 Feb 2021 24:00 GMT', `7 May 2021${' '.repeat(200)}`,
    '0001-01-01T00:00:00', '0000-00-00 00:00:00', '1970-01-01T00:00:00Z', '1970-01-01', 'Thu, 01 Jan 1970 00:00:00 GMT', '1969-12-31T19:00:00-05:00',
    'Mon, 01 Jan 0001 00:00:00 GMT', '-0001-11-30T00:00:00+00:00', '1900-01-01', '1899-12-30T00:00:00', '1753-01-01', '1601-01-01T00:00:00Z', '9999-12-31T23:59:59.9999999',
  ];
  for (const text of wrong) {
    it(`“${text}” is none`, () => expect(isoDate(text)).to.equal(undefined));
  }

  it('is the same instant as the browser reads in it, for every instant and the offsets of the world', () => {
    const instants = fc.integer({ min: Date.UTC(1970, 0, 2) / 1000, max: Date.UTC(2099, 11, 30) / 1000 });
    fc.assert(
      fc.property(instants, fc.constantFrom(-12, -11, -9.5, -8, -7, -6, -5, -3.5, -1, 0, 1, 2, 3, 5.5, 5.75, 8.75, 12.75, 14).map((hours) => hours * 60), fc.boolean(), (seconds, offset, hasDay) => {
        const wall = new Date((seconds + offset * 60) * 1000);
        const sign = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`;
        const clock = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()].map(two).join(':');
        const day = `${wall.getUTCDate()} ${MONTHS[wall.getUTCMonth()]!} ${wall.getUTCFullYear()}`;
        const text = `${hasDay ? `${DAYS[wall.getUTCDay()]!}, ` : ''}${day} ${clock} ${sign}`;
        expect(Date.parse(isoDate(text)!), text).to.equal(seconds * 1000);
        expect(Date.parse(text), 'what the browser reads').to.equal(seconds * 1000);
        expect(Date.parse(isoDate(new Date(seconds * 1000).toUTCString())!)).to.equal(seconds * 1000);
      }),
      { numRuns: runs(500), examples: [[315_446_400, -720, false]] },
    );
  });

  it('is one that can be shown, or none, whatever the text', () => {
    const nearly = fc.stringMatching(/^([A-Za-z]{3,6},? )?[0-3]?\d (Jan|feb|MAY|Okt|Dec) (\d\d){1,2}( [0-2]?\d:[0-6]\d(:[0-6]\d)?( ?([+-]\d{4}|[A-Za-z]{1,4}))?)?( \(.{0,5}\))?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        const date = isoDate(text);
        if (date !== undefined) expect(parseDate(date, stockholm)).to.be.an('object');
      }),
      { numRuns: runs(1000) },
    );
  });
});
