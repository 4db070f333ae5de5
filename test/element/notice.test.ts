import { expect } from '@open-wc/testing';
import { type KommunNyhet } from '../../src/index.js';
import { WAYS } from '../support/both-ways.js';
import { article, at, met, part, shown } from '../support/element.js';

const TITLE = 'Denna nyhet kan innehålla inaktuell information';
const REASON = 'Det kan bero på att nyheten är publicerad för länge sedan eller att ny information har ersatt denna.';
const news = (attributes: string, content = '') => article(`<kommun-nyhet headline="Rubrik" ${attributes}>${content}</kommun-nyhet>`);
const notice = (el: KommunNyhet) => shown(part(el, 'notice')!);
const isOutdated = (el: KommunNyhet) => {
  expect(el.matches(':state(outdated)'), 'the state agrees with what is shown').to.equal(notice(el) !== '');
  return notice(el).startsWith(TITLE);
};

describe('The notice', () => {
  beforeEach(() => { at('2026-05-07'); });

  const TRIGGERS: [string, string, boolean][] = [
    ['is not shown where nothing is known', '', false],
    ['is shown where the page says so', 'outdated', true],
    ['is shown where the page says so, whatever the dates', 'outdated date-published="2026-05-06" outdated-after="never"', true],
    ['is not shown on the day that the article expires', 'expires="2026-05-07"', false],
    ['is shown the day after', 'expires="2026-05-06"', true],
    ['is not shown before the time that the article expires', 'expires="2026-05-07T12:00:01Z"', false],
    ['is shown at the time that the article expires', 'expires="2026-05-07T12:00:00Z"', true],
    ['is shown on an expired article that was published yesterday', 'date-published="2026-05-05" expires="2026-05-06"', true],
    ['is shown with a replacement', 'replaced-by="/ny"', true],
    ['is not shown on the day when a year has gone', 'date-published="2025-05-07"', false],
    ['is shown the day after a year', 'date-published="2025-05-06"', true],
    ['is shown at once when a year has gone since a time', 'date-published="2025-05-07T12:00:00Z"', true],
    ['is not shown a second before', 'date-published="2025-05-07T12:00:01Z"', false],
    ['is not shown where somebody has reviewed the article since', 'date-published="2020-01-01" last-reviewed="2025-05-07"', false],
    ['is shown where a year has gone since the review, too', 'date-published="2020-01-01" last-reviewed="2025-05-06"', true],
    ['counts from the publication where that is later than the review', 'date-published="2026-01-01" last-reviewed="2020-01-01"', false],
    ['counts from the review where no publication is given', 'last-reviewed="2025-05-06"', true],
    ['is shown although the article was changed yesterday', 'date-published="2025-05-06" date-modified="2026-05-06"', true],
    ['is not shown for an old change alone', 'date-modified="2000-01-01"', false],
    ['waits as long as outdated-after says: two years', 'date-published="2025-05-06" outdated-after="P2Y"', false],
    ['comes as early as outdated-after says: a week', 'date-published="2026-04-29" outdated-after="P1W"', true],
    ['does not come before the week is over', 'date-published="2026-04-30" outdated-after="P7D"', false],
    ['counts months by the calendar', 'date-published="2026-02-28" outdated-after="P2M"', true],
    ['counts months, days and hours together', 'date-published="2026-04-05T13:00:00Z" outdated-after="P1M1DT23H"', true],
    ['counts hours from a time', 'date-published="2026-05-06T00:00:01Z" outdated-after="PT36H"', false],
    ['is never shown for age where outdated-after is never', 'date-published="1999-01-01" outdated-after="never"', false],
    ['is shown with a replacement although outdated-after is never', 'replaced-by="/ny" outdated-after="never"', true],
    ['is not shown on an article to come', 'date-published="2027-01-01"', false],
  ];
  for (const [way, open] of Object.entries(WAYS)) {
    for (const [name, attributes, expected] of TRIGGERS) {
      it(name + way, async () => { expect(isOutdated(await open(`<kommun-nyhet headline="Rubrik" ${attributes}></kommun-nyhet>`))).to.equal(expected); });
    }
  }

  it('changes days at midnight in Sweden', async () => {
    at('2026-05-07T21:59:59Z');
    expect(isOutdated(await news('expires="2026-05-07"'))).to.equal(false);
    at('2026-05-07T22:00:00Z');
    expect(isOutdated(await news('expires="2026-05-07"'))).to.equal(true);
  });

  it('reads the date of publication in the page’s own markup', async () => {
    expect(isOutdated(await news('', '<p slot="published"><time datetime="2025-05-06">Förr</time></p>'))).to.equal(true);
    expect(isOutdated(await news('', '<p slot="published"><time datetime="2026-05-06">Nyss</time></p>'))).to.equal(false);
  });

  it('comes and goes with the attribute, the property and their state', async () => {
    const el = await news('');
    el.outdated = true;
    await el.updateComplete;
    expect(isOutdated(el)).to.equal(true);
    el.removeAttribute('outdated');
    await el.updateComplete;
    expect(isOutdated(el)).to.equal(false);
  });

  const AGES: [string, string, string][] = [
    ['2021-05-07', 'Nyheten publicerades för 5 år sedan.', 'It was published 5 years ago.'],
    ['2021-05-08', 'Nyheten publicerades för 4 år sedan.', 'It was published 4 years ago.'],
    ['2024-05-08', 'Nyheten publicerades för 1 år sedan.', 'It was published 1 year ago.'],
    ['2025-05-07', 'Nyheten publicerades för 1 år sedan.', 'It was published 1 year ago.'],
    ['2025-05-08', 'Nyheten publicerades för 11 månader sedan.', 'It was published 11 months ago.'],
    ['2026-03-07', 'Nyheten publicerades för 2 månader sedan.', 'It was published 2 months ago.'],
    ['2026-03-08', 'Nyheten publicerades för 1 månad sedan.', 'It was published 1 month ago.'],
    ['2026-04-07', 'Nyheten publicerades för 1 månad sedan.', 'It was published 1 month ago.'],
    ['2026-04-08', '', ''],
    ['2026-05-07', '', ''],
    ['2027-01-01', '', ''],
  ];
  for (const [way, open] of Object.entries(WAYS)) {
    const news = (attributes: string) => open(`<kommun-nyhet headline="Rubrik" ${attributes}></kommun-nyhet>`);

    for (const [day, swedish, english] of AGES) {
      it(`on an article of ${day} says ${swedish || 'nothing of its age'}${way}`, async () => {
        const el = await news(`outdated date-published="${day}"`);
        expect(notice(el)).to.equal(`${TITLE}\n${REASON} ${swedish}`.trim());
        const translated = await news(`outdated locale="en" date-published="${day}"`);
        expect(notice(translated)).to.equal(
          `This news item may contain outdated information
This may be because it was published a long time ago or because new information has replaced it. ${english}`.trim(),
        );
      });
    }

    it(`says nothing of an age that is not known${way}`, async () => {
      expect(notice(await news('outdated'))).to.equal(`${TITLE}\n${REASON}`);
    });

    it(`tells the age since the publication where the review is what counts${way}`, async () => {
      expect(notice(await news('date-published="2020-01-01" last-reviewed="2024-01-01"'))).to.contain('för 6 år sedan');
    });
  }
});

for (const [way, open] of Object.entries(WAYS)) {
  describe(`The notice’s link${way}`, () => {
    const news = (attributes: string) => open(`<kommun-nyhet headline="Rubrik" ${attributes}></kommun-nyhet>`);
    beforeEach(() => { at('2026-05-07'); });
    const link = (el: KommunNyhet) => met<HTMLAnchorElement>(part(el, 'notice')!, 'a[href]')[0];

    it('leads to what replaces the article, resolved against the page', async () => {
      const el = await news('replaced-by="/ny?a=1&amp;b=2"');
      expect(link(el)!.href).to.equal(`${location.origin}/ny?a=1&b=2`);
      expect(shown(link(el)!)).to.equal('Läs den aktuella informationen');
      expect(shown(link(await news('locale="en" replaced-by="/ny"'))!)).to.equal('Read the current information');
    });

    it('opens in the same window', async () => {
      expect(link(await news('replaced-by="/ny"'))!.target).to.equal('');
    });

    it('is not there without a replacement', async () => {
      expect(link(await news('outdated'))).to.equal(undefined);
    });
  });
}

describe('A slotted notice', () => {
  beforeEach(() => { at('2026-05-07'); });

  it('is shown in place of the element’s own words while the article is outdated', async () => {
    expect(notice(await news('outdated', '<p slot="notice">Sidans egen</p>'))).to.equal('Sidans egen');
  });

  it('is not shown while the article is current', async () => {
    const el = await news('date-published="2026-05-06"', '<p slot="notice">Sidans egen</p>');
    expect(shown(el)).not.to.contain('Sidans egen');
    expect(el.matches(':state(outdated)')).to.equal(false);
  });

  it('comes with the link to the replacement', async () => {
    expect(notice(await news('replaced-by="/ny"', '<p slot="notice">Sidans egen</p>'))).to.equal('Sidans egen\nLäs den aktuella informationen');
  });
});

describe('A slotted replacement', () => {
  beforeEach(() => { at('2026-05-07'); });

  it('makes the article outdated and stands in the notice, in place of the element’s own link', async () => {
    const el = await news('', '<p slot="replacement">Se <a href="/ny">nya sidan</a></p>');
    expect(isOutdated(el)).to.equal(true);
    expect(notice(el)).to.equal(`${TITLE}\n${REASON}\nSe nya sidan`);
  });

  it('goes before the attribute', async () => {
    expect(notice(await news('replaced-by="/annan"', '<a slot="replacement" href="/ny">Nya sidan</a>'))).to.equal(`${TITLE}\n${REASON}\nNya sidan`);
  });

  it('without a link makes nothing outdated, and is shown where something else does', async () => {
    expect(isOutdated(await news('', '<p slot="replacement">Ring oss</p>'))).to.equal(false);
    expect(notice(await news('outdated', '<p slot="replacement">Ring oss</p>'))).to.equal(`${TITLE}\n${REASON}\nRing oss`);
  });
});
