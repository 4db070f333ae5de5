import { expect } from '@open-wc/testing';
import { parseDate } from '../../src/article/dates.js';
import { stockholm } from '../../src/article/stockholm.js';
import { formatDate } from '../../src/locale/dates.js';
import { locales, textsIn } from '../../src/locale/localize.js';

const format = (text: string, locale: string) => formatDate(parseDate(text, stockholm)!, textsIn(locale));

describe('a date', () => {
  for (const [text, sv, en] of [
    ['2021-05-07', '7 maj 2021', '7 May 2021'],
    ['2021-05-07T14:30', '7 maj 2021 kl. 14:30', '7 May 2021 at 14:30'],
    ['2021-12-31T23:30Z', '1 januari 2022 kl. 00:30', '1 January 2022 at 00:30'],
    ['2024-02-29T09:05:59', '29 februari 2024 kl. 09:05', '29 February 2024 at 09:05'],
    ['0987-10-01', '1 oktober 987', '1 October 987'],
  ] as const) {
    it(`${text} reads “${sv}” and “${en}”`, () => {
      expect([format(text, 'sv'), format(text, 'en')]).to.deep.equal([sv, en]);
    });
  }

  for (const locale of locales) {
    it(`reads in ${locale} as the browser writes it, in every month`, () => {
      // American English would put the month first
      const browser = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const date = new Date(Date.UTC(2021, month, 7));
        expect(format(date.toISOString().slice(0, 10), locale)).to.equal(browser.format(date));
      }
    });
  }
});
