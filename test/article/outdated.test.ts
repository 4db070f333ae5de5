import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDate } from '../../src/article/dates.js';
import { parseDuration } from '../../src/article/durations.js';
import { isOutdated, monthsSince } from '../../src/article/outdated.js';
import { stockholm } from '../../src/article/stockholm.js';
import { runs } from '../support/engine.js';

interface Given {
  published?: string;
  modified?: string;
  reviewed?: string;
  expires?: string;
  replacedBy?: string;
  after?: string;
}

const date = (text: string | undefined) => (text === undefined ? undefined : parseDate(text, stockholm)!);

const outdated = ({ published, modified, reviewed, expires, replacedBy, after = 'P1Y' }: Given, now: number): boolean => {
  const facts = {
    datePublished: date(published),
    dateModified: date(modified),
    lastReviewed: date(reviewed),
    expires: date(expires),
    replacedBy,
    outdatedAfter: parseDuration(after)!,
  };
  return isOutdated(facts, now, stockholm);
};

describe('an article becomes outdated', () => {
  // [why, what is given, from when]
  const turns: [string, Given, string][] = [
    ['the day after its year is over', { published: '2021-05-07' }, '2022-05-08T00:00+02:00'],
    ['in winter, at winter’s midnight', { published: '2021-12-07' }, '2022-12-08T00:00+01:00'],
    ['at once, if a time of day was given', { published: '2021-05-07T14:30' }, '2022-05-07T14:30+02:00'],
    ['after as long as the page says', { published: '2021-05-07', after: 'P18M' }, '2022-11-08T00:00+01:00'],
    ['the day after it was published, if it lasts no time', { published: '2021-05-07', after: 'P0D' }, '2021-05-08T00:00+02:00'],
    ['on 1 March, if it was published on a leap day', { published: '2024-02-29' }, '2025-03-01T00:00+01:00'],
    ['a year after the review, where that is later', { published: '2021-05-07', reviewed: '2024-01-10' }, '2025-01-11T00:00+01:00'],
    ['a year after publication, where that is later', { published: '2021-05-07', reviewed: '2020-01-10' }, '2022-05-08T00:00+02:00'],
    ['a year after the review alone', { reviewed: '2024-01-10' }, '2025-01-11T00:00+01:00'],
    ['whether it was modified or not', { published: '2021-05-07', modified: '2022-05-01' }, '2022-05-08T00:00+02:00'],
    ['the day after it expires', { published: '2021-05-07', expires: '2021-05-20' }, '2021-05-21T00:00+02:00'],
    ['when it expires, if a time of day was given', { expires: '2021-05-20T12:00' }, '2021-05-20T12:00+02:00'],
    ['when it expires, though its time never ends', { published: '2021-05-07', expires: '2021-05-20', after: 'never' }, '2021-05-21T00:00+02:00'],
    ['when its year is over, though it expires later', { published: '2021-05-07', expires: '2030-01-01' }, '2022-05-08T00:00+02:00'],
    ['when it expires, though it was reviewed later', { reviewed: '2021-06-01', expires: '2021-05-20' }, '2021-05-21T00:00+02:00'],
    ['after the short day of spring', { expires: '2026-03-29' }, '2026-03-30T00:00+02:00'],
    ['after the long day of autumn', { expires: '2026-10-25' }, '2026-10-26T00:00+01:00'],
    ['in the first of autumn’s repeated hours', { expires: '2026-10-25T02:30' }, '2026-10-25T02:30+02:00'],
    ['in the second of autumn’s repeated hours', { expires: '2026-10-25T02:30+01:00' }, '2026-10-25T02:30+01:00'],
  ];
  for (const [why, given, from] of turns) {
    it(`${why}: ${JSON.stringify(given)}`, () => {
      expect([Date.parse(from) - 1, Date.parse(from)].map((now) => outdated(given, now))).to.deep.equal([false, true]);
    });
  }

  it('as soon as something replaces it, whatever its dates', () => {
    const now = Date.parse('2021-05-07T12:00Z');
    expect(outdated({ published: '2021-05-07', replacedBy: 'https://kommun.example/ny', after: 'never' }, now)).to.equal(true);
    expect(outdated({ published: '2021-05-07', replacedBy: '' }, now)).to.equal(false);
  });

  it('never, if nobody says when it was published, reviewed or expires', () => {
    expect(outdated({ modified: '1999-01-01' }, Date.parse('2999-01-01'))).to.equal(false);
  });

  it('never, if its time never ends', () => {
    expect(outdated({ published: '1999-01-01', after: 'never' }, Date.parse('2999-01-01'))).to.equal(false);
  });

  it('once: what is outdated stays so', () => {
    const day = fc.date({ min: new Date('1996-01-01'), max: new Date('2037-12-31'), noInvalidDate: true }).map((each) => each.toISOString().slice(0, 10));
    const maybe = fc.option(day, { nil: undefined });
    const later = fc.nat(5e10);
    fc.assert(
      fc.property(maybe, maybe, maybe, day, later, (published, reviewed, expires, now, wait) => {
        const given = { ...(published && { published }), ...(reviewed && { reviewed }), ...(expires && { expires }) };
        if (outdated(given, Date.parse(now))) expect(outdated(given, Date.parse(now) + wait)).to.equal(true);
      }),
      { numRuns: runs(300) },
    );
  });

  it('as if only the later of publication and review had been given', () => {
    const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2022-12-31'), noInvalidDate: true }).map((each) => each.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (published, reviewed, now) => {
        const latest = published > reviewed ? published : reviewed;
        expect(outdated({ published, reviewed }, Date.parse(now))).to.equal(outdated({ published: latest }, Date.parse(now)));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('an article’s age in whole months', () => {
  // [published, now, months]
  const ages: [string, string, number][] = [
    ['2021-05-07', '2021-05-07T12:00Z', 0],
    ['2021-05-07', '2021-06-06T21:59Z', 0],
    ['2021-05-07', '2021-06-06T22:00Z', 1],
    ['2021-05-07', '2022-05-06T21:59Z', 11],
    ['2021-05-07', '2022-05-06T22:00Z', 12],
    ['2021-05-07T14:30', '2022-05-07T06:00Z', 12],
    ['2021-05-07', '2026-11-23T12:00Z', 66],
    ['2021-12-31', '2022-01-30T12:00Z', 0],
    ['2021-12-31', '2022-01-31T12:00Z', 1],
    ['2024-02-29', '2025-02-28T12:00Z', 11],
    ['2024-02-29', '2025-02-28T23:00Z', 12],
    ['2021-01-01T00:30', '2021-12-31T23:30Z', 12],
  ];
  for (const [published, now, months] of ages) {
    it(`is ${months} for ${published} at ${now}`, () => {
      expect(monthsSince(date(published)!, Date.parse(now), stockholm)).to.equal(months);
    });
  }

  it('is less than one for a day to come', () => {
    expect(monthsSince(date('2021-05-07')!, Date.parse('2021-05-01T12:00Z'), stockholm)).to.be.below(1);
    expect(monthsSince(date('2031-05-07')!, Date.parse('2021-05-01T12:00Z'), stockholm)).to.be.below(1);
  });
});
