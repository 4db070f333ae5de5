import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDate } from '../../src/article/dates.js';
import { stockholm } from '../../src/article/stockholm.js';
import { rfc822 } from '../../src/sources/rfc822.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const two = (number: number): string => String(number).padStart(2, '0');

describe('the date of an item', () => {
  // [as feeds write it, as ISO 8601 has it]
  const right: [string, string][] = [
    ['Fri, 07 May 2021 14:30:00 +0200', '2021-05-07T12:30:00.000Z'],
    ['Fri, 7 May 2021 14:30:00 +0200', '2021-05-07T12:30:00.000Z'],
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
    ['Fri, 07 May 2021 14:30:00 -0000', '2021-05-07T14:30:00.000Z'],
  ];
  for (const [text, iso] of right) {
    it(`“${text}” is ${iso}`, () => {
      expect(rfc822(text)).to.equal(iso);
      expect(parseDate(iso, stockholm)?.day).to.match(/^(2021|2024|2049|1950)-/);
    });
  }

  const wrong = [
    '', ' ', 'i går', '2021-05-07', '2021-05-07T14:30:00Z', 'Fri, 31 Feb 2021 14:30:00 GMT', '29 Feb 2023', '31 Apr 2021', '0 May 2021', '32 May 2021',
    '07 Maj 2021', '07 05 2021', 'May 07 2021', '07 May', '07 May 202', '07 May 20211', '07-May-2021', '07 May 2021 25:00 GMT', '07 May 2021 14:60 GMT',
    '07 May 2021 14:30:60 GMT', '07 May 2021 14 GMT', '07 May 2021 14:30:00.000 GMT', '07 May 2021 14:30 XYZ', '07 May 2021 14:30 A', '07 May 2021 14:30 E',
    '07 May 2021 14:30 +02', '07 May 2021 14:30 +02:00', '07 May 2021 14:30 +2500', '07 May 2021 14:30 GMT+2', '07 May 2021 GMT', '07 May 2021 14:30 GMT och mer', '1620390600',
    '07 anf 2021', '07 May 2021 14:30 toString', '07 May 2021 14:30 utgmt', '07 May 2021 02:30 PM', '07 May 2021 24:00 GMT',
  ];
  for (const text of wrong) {
    it(`“${text}” is none`, () => expect(rfc822(text)).to.equal(undefined));
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
        expect(Date.parse(rfc822(text)!), text).to.equal(seconds * 1000);
        expect(Date.parse(text), 'what the browser reads').to.equal(seconds * 1000);
        expect(Date.parse(rfc822(new Date(seconds * 1000).toUTCString())!)).to.equal(seconds * 1000);
      }),
      { numRuns: 500 },
    );
  });

  it('is one that can be shown, or none, whatever the text', () => {
    const nearly = fc.stringMatching(/^([A-Za-z]{3,6},? )?[0-3]?\d (Jan|feb|MAY|Okt|Dec) (\d\d){1,2}( [0-2]?\d:[0-6]\d(:[0-6]\d)?( ?([+-]\d{4}|[A-Za-z]{1,4}))?)?( \(.{0,5}\))?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        const date = rfc822(text);
        if (date !== undefined) expect(parseDate(date, stockholm)).to.be.an('object');
      }),
      { numRuns: 1000 },
    );
  });
});
