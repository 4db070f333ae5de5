import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDate } from '../../src/article/dates.js';
import { parseDuration, passedAt, YEAR } from '../../src/article/durations.js';
import { stockholm } from '../../src/article/stockholm.js';
import { runs } from '../support/engine.js';

const date = (text: string) => parseDate(text, stockholm)!;
const iso = (instant: number) => new Date(instant).toISOString().replace(':00.000Z', 'Z');
const passes = (text: string, duration: string) => passedAt(date(text), stockholm, parseDuration(duration));

describe('a duration as it is written', () => {
  for (const [one, other] of [['P1Y', 'P12M'], ['P2W', 'P14D'], ['PT36H', 'P1DT12H'], ['P1Y6M', 'P18M'], ['PT90M', 'PT1H30M'], ['PT1M', 'PT60S'], ['P0D', 'PT0S'], ['P01Y', 'P1Y']] as const) {
    it(`${one} is as long as ${other}`, () => {
      expect(parseDuration(one)).to.not.equal(undefined);
      expect(parseDuration(one)).to.deep.equal(parseDuration(other));
    });
  }

  it('tells months from minutes', () => {
    expect(parseDuration('P1M')).to.deep.equal({ months: 1, milliseconds: 0 });
    expect(parseDuration('PT1M')).to.deep.equal({ months: 0, milliseconds: 60_000 });
  });

  it('is a year where nobody says otherwise', () => {
    expect(YEAR).to.deep.equal(parseDuration('P1Y'));
  });

  const wrong = [
    '', 'P', 'PT', 'P1', '1Y', 'Y1', 'P1YT', 'P1H', 'PT1Y', 'P1D1Y', 'PT1S1M', 'p1y', 'P1y', '-P1Y', 'P-1Y', '+P1Y', 'P1.5Y', 'P0,5Y', 'P 1Y',
    'P1Y ', 'P1Y\n', 'P1Y1Y', 'Never', 'NEVER', 'ever', 'none', '365', '1 år', 'P１Y',
  ];
  for (const text of wrong) {
    it(`${JSON.stringify(text)} is no duration`, () => expect(parseDuration(text)).to.equal(undefined));
  }

  it('whatever the string, reading it does not throw, and what comes out does not go backwards', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^P(\d{0,400}[YMWD]){0,4}(T(\d{0,4}[HMS]){0,3})?$/)), (text) => {
        const duration = parseDuration(text);
        if (duration) expect(Math.min(duration.months, duration.milliseconds)).to.be.at.least(0);
        const passed = passedAt(date('2021-05-07'), stockholm, duration);
        expect(passed < date('2021-05-07').instant).to.equal(false);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('a date and a duration have passed', () => {
  // [date, duration, first instant at which they have]
  const cases: [string, string, string][] = [
    ['2021-05-07', 'P0D', '2021-05-07T22:00Z'],
    ['2021-05-07', 'P1Y', '2022-05-07T22:00Z'],
    ['2021-05-07', 'P1D', '2021-05-08T22:00Z'],
    ['2021-05-07', 'PT36H', '2021-05-08T10:00Z'],
    ['2021-05-07T14:30', 'P1Y', '2022-05-07T12:30Z'],
    ['2021-05-07T14:30', 'PT36H', '2021-05-09T00:30Z'],
    ['2021-01-31', 'P1M', '2021-02-28T23:00Z'],
    ['2024-01-31', 'P1M', '2024-02-29T23:00Z'],
    ['2021-08-31', 'P1M', '2021-09-30T22:00Z'],
    ['2024-02-29', 'P1Y', '2025-02-28T23:00Z'],
    ['2024-02-29', 'P4Y', '2028-02-29T23:00Z'],
    ['2020-12-31', 'P2M', '2021-02-28T23:00Z'],
    ['2021-01-31T14:30', 'P1M1D', '2021-03-01T13:30Z'],
  ];
  for (const [text, duration, instant] of cases) {
    it(`${instant} for ${text} and ${duration}`, () => expect(iso(passes(text, duration))).to.equal(instant));
  }

  it('at the same time of day, though the clocks change between', () => {
    expect(iso(passes('2026-03-28T14:30', 'P1D'))).to.equal('2026-03-29T12:30Z');
    expect(iso(passes('2026-10-24T14:30', 'P1D'))).to.equal('2026-10-25T13:30Z');
  });

  it('at midnight in Stockholm, though the day had 23 hours or 25', () => {
    expect(iso(passes('2026-03-29', 'P0D'))).to.equal('2026-03-29T22:00Z');
    expect(iso(passes('2026-10-25', 'P0D'))).to.equal('2026-10-25T23:00Z');
  });

  it('never, if that is the duration, or if it goes beyond all calendars', () => {
    for (const duration of ['never', 'P999999999Y', `P${'9'.repeat(400)}D`]) {
      expect(passes('2021-05-07', duration) <= 8.64e15, duration).to.equal(false);
    }
  });

  it('on the same day of a later month, or on its last where it is shorter', () => {
    const days = fc.date({ min: new Date('1996-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 600 }), (start, months) => {
        const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate()];
        const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
        const next = new Date(Date.UTC(year, month, Math.min(day, lastOfMonth) + 1)).toISOString().slice(0, 10);
        expect(passes(start.toISOString().slice(0, 10), `P${months}M`)).to.equal(date(next).instant);
      }),
      { numRuns: runs(500) },
    );
  });

  it('at once for a time alone, in the second of the two hours that autumn repeats too', () => {
    for (const text of ['2021-05-07T14:30', '2026-03-29T01:59:59Z', '2026-10-25T00:30Z', '2026-10-25T01:30Z']) {
      expect(iso(passedAt(date(text), stockholm)), text).to.equal(iso(date(text).instant));
    }
  });
});
