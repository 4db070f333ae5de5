import { expect } from '@open-wc/testing';
import { stockholm } from '../../src/article/stockholm.js';
import { stockholmClock } from './oracle.js';

const HOUR = 3_600_000;

const offsetByTheBrowser = (instant: number): number => {
  const { day, time } = stockholmClock(instant);
  return Date.parse(`${day}T${time}Z`) - instant;
};

describe('the clock of Stockholm', () => {
  it('goes by the browser’s own calendar in every hour around the changes of 1996 to 2037', () => {
    for (let year = 1996; year <= 2037; year++) {
      for (const month of [2, 9]) {
        for (let hour = 0; hour < 8 * 24; hour++) {
          const instant = Date.UTC(year, month, 24, hour);
          expect(stockholm.offsetAt(instant), new Date(instant).toISOString()).to.equal(offsetByTheBrowser(instant));
        }
      }
    }
  });

  it('goes by the browser’s own calendar on every day of 1996 to 2037', () => {
    for (let instant = Date.UTC(1996, 0, 1); instant < Date.UTC(2038, 0, 1) - HOUR; instant += 24 * HOUR) {
      expect(stockholm.offsetAt(instant), new Date(instant).toISOString()).to.equal(offsetByTheBrowser(instant));
    }
  });

  it('changes at 01:00 UTC, to the millisecond', () => {
    const spring = Date.parse('2026-03-29T01:00Z');
    const autumn = Date.parse('2026-10-25T01:00Z');
    expect([spring - 1, spring, autumn - 1, autumn].map((instant) => stockholm.offsetAt(instant) / HOUR)).to.deep.equal([1, 2, 2, 1]);
  });

  it('is never more ahead of UTC than in summer', () => {
    expect(stockholm.summer).to.equal(2 * HOUR);
  });
});
