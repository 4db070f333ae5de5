import { expect } from '@open-wc/testing';
import { isLaterReading, machineReadable, parseDate } from '../../src/article/dates.js';
import { parseDuration } from '../../src/article/durations.js';
import { isOutdated } from '../../src/article/outdated.js';
import { stockholm } from '../../src/article/stockholm.js';
import { formatDate } from '../../src/locale/dates.js';
import { textsIn } from '../../src/locale/localize.js';
import { expectZone } from './zone.js';

const date = (text: string) => parseDate(text, stockholm)!;

describe('wherever the visitor is', () => {
  it('it is the zone that this run is for', expectZone);

  // [as written, as read in Swedish and in English, for machines]
  for (const [text, sv, en, machine] of [
    ['2021-05-07', '7 maj 2021', '7 May 2021', '2021-05-07'],
    ['2021-12-31', '31 december 2021', '31 December 2021', '2021-12-31'],
    ['2021-05-07T14:30', '7 maj 2021 kl. 14:30', '7 May 2021 at 14:30', '2021-05-07T12:30:00.000Z'],
    ['2021-05-07T00:15', '7 maj 2021 kl. 00:15', '7 May 2021 at 00:15', '2021-05-06T22:15:00.000Z'],
    ['2021-05-07T14:30-04:00', '7 maj 2021 kl. 20:30', '7 May 2021 at 20:30', '2021-05-07T18:30:00.000Z'],
    ['2022-01-01T04:00+14:00', '31 december 2021 kl. 15:00', '31 December 2021 at 15:00', '2021-12-31T14:00:00.000Z'],
    ['2026-03-29T01:59', '29 mars 2026 kl. 01:59', '29 March 2026 at 01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:30', '29 mars 2026 kl. 03:30', '29 March 2026 at 03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29T03:00', '29 mars 2026 kl. 03:00', '29 March 2026 at 03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T02:30', '25 oktober 2026 kl. 02:30', '25 October 2026 at 02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T01:30Z', '25 oktober 2026 kl. 02:30', '25 October 2026 at 02:30', '2026-10-25T01:30:00.000Z'],
    // New York's clocks change here: 02:30 is not on them
    ['2026-03-08T02:30', '8 mars 2026 kl. 02:30', '8 March 2026 at 02:30', '2026-03-08T01:30:00.000Z'],
    ['2026-11-01T01:30', '1 november 2026 kl. 01:30', '1 November 2026 at 01:30', '2026-11-01T00:30:00.000Z'],
  ] as const) {
    it(`${text} reads “${sv}” and “${en}”`, () => {
      expect([formatDate(date(text), textsIn('sv')), formatDate(date(text), textsIn('en'))]).to.deep.equal([sv, en]);
      expect(machineReadable(date(text))).to.equal(machine);
    });
  }

  // [published, lasts, expires, outdated from]
  for (const [published, after, expires, from] of [
    ['2021-05-07', 'P1Y', undefined, '2022-05-08T00:00+02:00'],
    ['2020-12-31', 'P1Y', undefined, '2022-01-01T00:00+01:00'],
    ['2021-05-07T14:30', 'P1Y', undefined, '2022-05-07T14:30+02:00'],
    ['2025-03-29', 'P1Y', undefined, '2026-03-30T00:00+02:00'],
    ['2025-10-25', 'P1Y', undefined, '2026-10-26T00:00+01:00'],
    ['2026-03-28T02:30', 'P1D', undefined, '2026-03-29T03:30+02:00'],
    ['2025-03-08T02:30', 'P1Y', undefined, '2026-03-08T02:30+01:00'],
    ['2026-01-01', 'never', '2026-03-28', '2026-03-29T00:00+01:00'],
    ['2026-01-01', 'never', '2026-10-24', '2026-10-25T00:00+02:00'],
    ['2026-01-01', 'never', '2026-10-25T02:30+02:00', '2026-10-25T02:30+02:00'],
  ] as const) {
    it(`what was published on ${published} and lasts ${after}${expires ? ` or until ${expires}` : ''} is outdated from ${from}`, () => {
      const facts = {
        datePublished: date(published),
        expires: expires && date(expires),
        outdatedAfter: parseDuration(after)!,
        lastReviewed: undefined,
        replacedBy: undefined,
      };
      const answers = [Date.parse(from) - 1, Date.parse(from)].map((now) => isOutdated(facts, now, stockholm));
      expect(answers).to.deep.equal([false, true]);
    });
  }

  it('a change at 23:30 in Sweden was made that day, and one at 00:30 the next', () => {
    expect(isLaterReading(date('2021-05-07T21:30Z'), date('2021-05-07'))).to.equal(false);
    expect(isLaterReading(date('2021-05-07T22:30Z'), date('2021-05-07'))).to.equal(true);
  });
});
