import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isLaterReading, machineReadable, parseDate } from '../../src/article/dates.js';
import { stockholm } from '../../src/article/stockholm.js';
import { stockholmClock } from './oracle.js';
import { runs } from '../support/engine.js';

const read = (text: string) => parseDate(text, stockholm);

const anyInstant = fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2038, 0, 1) - 3_600_000 });
/** In the last week of March or October, where the clocks change. */
const nearAChange = fc
  .tuple(fc.integer({ min: 1996, max: 2037 }), fc.constantFrom(2, 9), fc.integer({ min: 24, max: 31 }), fc.integer({ min: 0, max: 239 }))
  .map(([year, month, day, minute]) => Date.UTC(year, month, day, 0, minute - 60));
const instants = fc.oneof(anyInstant, nearAChange);

describe('a date as it is written', () => {
  // [as written, Stockholm's day, Stockholm's time, the instant to the second]
  const right: [string, string, string | undefined, string][] = [
    ['2021-05-07', '2021-05-07', undefined, '2021-05-06T22:00:00'],
    ['2021-01-07', '2021-01-07', undefined, '2021-01-06T23:00:00'],
    ['2024-02-29', '2024-02-29', undefined, '2024-02-28T23:00:00'],
    ['2021-05-07T14:30', '2021-05-07', '14:30', '2021-05-07T12:30:00'],
    ['2021-05-07 14:30', '2021-05-07', '14:30', '2021-05-07T12:30:00'],
    ['2021-05-07T14:30:59', '2021-05-07', '14:30', '2021-05-07T12:30:59'],
    ['2021-05-07T14:30:59.1234567', '2021-05-07', '14:30', '2021-05-07T12:30:59'],
    ['2021-05-07T00:00', '2021-05-07', '00:00', '2021-05-06T22:00:00'],
    ['2021-05-07T14:30Z', '2021-05-07', '16:30', '2021-05-07T14:30:00'],
    ['2021-01-15T23:30:00Z', '2021-01-16', '00:30', '2021-01-15T23:30:00'],
    ['2021-05-07T14:30+02:00', '2021-05-07', '14:30', '2021-05-07T12:30:00'],
    ['2021-05-07T14:30+0200', '2021-05-07', '14:30', '2021-05-07T12:30:00'],
    ['2021-05-07 14:30:00.1234567+02:00', '2021-05-07', '14:30', '2021-05-07T12:30:00'],
    ['2021-05-07T20:00:00-0500', '2021-05-08', '03:00', '2021-05-08T01:00:00'],
    ['2021-05-07T14:30+05:45', '2021-05-07', '10:45', '2021-05-07T08:45:00'],
  ];
  for (const [text, day, time, instant] of right) {
    it(`"${text}" is ${day} ${time ?? 'without a time of day'} in Stockholm`, () => {
      const date = read(text)!;
      expect([date.day, date.time]).to.deep.equal([day, time]);
      expect(new Date(date.instant).toISOString().slice(0, 19)).to.equal(instant);
    });
  }

  const wrong = [
    '', 'i går', '2026-02-30', '2023-02-29', '1900-02-29', '2021-13-01', '2021-00-10', '2021-05-00', '2021-04-31', '0000-01-01',
    '20260313', '20210507T1430', '2021-05', '2021', '21-05-07', '+002021-05-07', '-2021-05-07', '2021-5-7', '2021/05/07', '7 maj 2021', 'May 7, 2021',
    '2021-W18', '2021-W18-5', '2021-127', '1620390600', '1620390600000', '/Date(1620390600000)/',
    '2021-05-07T24:00', '2021-05-07T24:00Z', '2021-05-07T25:00', '2021-05-07T14:60', '2021-05-07T14:30:60', '2021-05-07T14', '2021-05-07T1430', '2021-05-07T2:30',
    '2021-05-07t14:30', '2021-05-07T14:30z', '2021-05-07T14:30.5.5', '2021-05-07T14:30+2', '2021-05-07T14:30+02', '2021-05-07T14:30+02:60', '2021-05-07T14:30+24:00', '2021-05-07T14:30:00-25:00', '2021-05-07T14:30+99:99',
    '2021-05-07T14:30 CET', '2021-05-07Z', '2021-05-07T', '2021-05-07T14:30\n', ' 2021-05-07', '2021-02-30T14:30', '2021-02-30T14:30+02:00', '２０２１-05-07',
  ];
  for (const text of wrong) {
    it(`${JSON.stringify(text)} is no date`, () => expect(read(text)).to.equal(undefined));
  }

  it('whatever the string, reading it does not throw, and what comes out can be shown', () => {
    const nearly = fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d([Tt ][0-2]\d:[0-6]\d(:[0-6]\d(\.\d{1,9})?)?([Zz]|[+-][0-2]\d:?[0-6]\d)?)?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        const date = read(text);
        if (!date) return;
        expect(date.day).to.match(/^\d{4}-\d\d-\d\d$/);
        expect(date.time ?? '00:00').to.match(/^\d\d:\d\d$/);
        expect(date.instant).to.be.a('number').and.not.NaN;
      }),
      { numRuns: runs(1000) },
    );
  });

  it('a time that is in year 10000 in Stockholm is no day that cannot be shown', () => {
    expect(read('9999-12-31T23:59:59Z')?.day ?? 'no date').to.match(/^\d{4}-\d\d-\d\d$|^no date$/);
  });

  it('every day of the calendar is itself', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(read(day)).to.include({ day, time: undefined });
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('a time on Stockholm’s clock', () => {
  it('is what the browser’s own calendar says, for every instant from 1996 to 2037', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(read(new Date(instant).toISOString())).to.include(stockholmClock(instant));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('comes back as it was written, if the clock ever showed it', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const { day, time } = stockholmClock(instant);
        const date = read(`${day}T${time}`)!;
        expect(date).to.include({ day, time });
        expect(stockholmClock(date.instant)).to.deep.equal({ day, time });
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is an hour later in the hour that spring skips', () => {
    expect(read('2026-03-29T02:30')).to.include({ time: '03:30', instant: Date.parse('2026-03-29T01:30Z') });
  });

  it('is the first of the two in the hour that autumn repeats, unless an offset says the second', () => {
    expect(read('2026-10-25T02:30')).to.include({ time: '02:30', instant: Date.parse('2026-10-25T00:30Z') });
    expect(read('2026-10-25T02:30+01:00')).to.include({ time: '02:30', instant: Date.parse('2026-10-25T01:30Z') });
  });
});

describe('a date for machines', () => {
  it('is the day alone where no time was given', () => {
    expect(machineReadable(read('2021-05-07')!)).to.equal('2021-05-07');
  });

  it('names the instant where a time was given, and reads back as the same', () => {
    expect(Date.parse(machineReadable(read('2021-05-07T14:30')!))).to.equal(Date.parse('2021-05-07T12:30Z'));
    fc.assert(
      fc.property(instants, (instant) => {
        const date = read(new Date(instant).toISOString())!;
        expect(read(machineReadable(date))).to.deep.equal(date);
      }),
    );
  });
});

describe('a change of the article', () => {
  // [published, modified, whether it is told]
  const cases: [string | undefined, string, boolean][] = [
    [undefined, '2021-05-07', true],
    ['2021-05-07', '2021-05-08', true],
    ['2021-05-07', '2021-05-07', false],
    ['2021-05-07', '2021-05-06', false],
    ['2021-05-07', '2021-05-07T23:59', false],
    ['2021-05-07', '2021-05-08T00:00', true],
    ['2021-05-07T14:30', '2021-05-07', false],
    ['2021-05-07T14:30', '2021-05-08', true],
    ['2021-05-07T14:30', '2021-05-07T14:31', true],
    ['2021-05-07T14:30', '2021-05-07T14:29', false],
    ['2021-05-07T14:30:01', '2021-05-07T14:30:59', false],
    ['2021-05-07T14:30', '2021-05-07T12:30Z', false],
    ['2021-05-07T23:30+02:00', '2021-05-07T22:30Z', true],
  ];
  for (const [published, modified, told] of cases) {
    it(`on ${modified} is ${told ? 'told' : 'not told'} of what was published ${published ?? 'nobody knows when'}`, () => {
      expect(isLaterReading(read(modified)!, published === undefined ? undefined : read(published))).to.equal(told);
    });
  }
});
