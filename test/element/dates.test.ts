import { expect } from '@open-wc/testing';
import { type KommunNyhet } from '../../src/index.js';
import { WAYS } from '../support/both-ways.js';
import { article, at, consoleMessages, part, shown, shownElements, updated } from '../support/element.js';

const dated = (attributes: string) => article(`<kommun-nyhet share="none" headline="Rubrik" ${attributes}></kommun-nyhet>`);
const published = (el: KommunNyhet) => shown(part(el, 'published')!);
const modified = (el: KommunNyhet) => shown(part(el, 'modified')!);
const times = (el: KommunNyhet) => shownElements(el).flatMap((each) => (each instanceof HTMLTimeElement ? [each.dateTime] : []));

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];
const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

describe('A date', () => {
  beforeEach(() => { at('2021-06-01'); });

  for (const [way, open] of Object.entries(WAYS)) {
    const dated = (attributes: string) => open(`<kommun-nyhet share="none" headline="Rubrik" lang="sv" ${attributes}></kommun-nyhet>`);

    for (const [index, name] of MONTHS.entries()) {
      const month = String(index + 1).padStart(2, '0');
      it(`in ${name} is written in full, in Swedish and in English${way}`, async () => {
        expect(published(await dated(`date-published="2020-${month}-07"`))).to.equal(`Artikeln publicerades: 7 ${name} 2020`);
        expect(published(await dated(`date-published="2020-${month}-07" locale="en"`))).to.equal(`Published: 7 ${ENGLISH[index]} 2020`);
      });
    }

    it(`without a time of day shows none, and is its day for machines${way}`, async () => {
      const el = await dated('date-published="2021-05-07"');
      expect(published(el)).to.equal('Artikeln publicerades: 7 maj 2021');
      expect(times(el)).to.deep.equal(['2021-05-07']);
    });

    for (const [form, instant] of [
      ['2021-05-07T14:30', '2021-05-07T12:30:00.000Z'], ['2021-05-07 14:30', '2021-05-07T12:30:00.000Z'],
      ['2021-05-07T14:30:59', '2021-05-07T12:30:59.000Z'], ['2021-05-07T12:30Z', '2021-05-07T12:30:00.000Z'],
      ['2021-05-07T08:30:00-04:00', '2021-05-07T12:30:00.000Z'], ['2021-05-07T14:30:00+0200', '2021-05-07T12:30:00.000Z'],
    ]) {
      it(`written ${form} shows the time of day in Sweden${way}`, async () => {
        const el = await dated(`date-published="${form}"`);
        expect(published(el)).to.equal('Artikeln publicerades: 7 maj 2021 kl. 14:30');
        expect(times(el)).to.deep.equal([instant]);
      });
    }

    it(`in winter is an hour from UTC, and in the night the day is Sweden’s${way}`, async () => {
      expect(published(await dated('date-published="2020-12-31T23:15Z"'))).to.equal('Artikeln publicerades: 1 januari 2021 kl. 00:15');
      expect(times(await dated('date-published="2021-01-07T14:30"'))).to.deep.equal(['2021-01-07T13:30:00.000Z']);
    });

    it(`with a time of day has it in English, too${way}`, async () => {
      expect(published(await dated('date-published="2021-05-07T14:30" locale="en"'))).to.equal('Published: 7 May 2021 at 14:30');
    });

    it(`with spaces around it is read${way}`, async () => {
      expect(published(await dated('date-published=" 2021-05-07\n"'))).to.equal('Artikeln publicerades: 7 maj 2021');
    });

    for (const [edge, instant] of [
      ['9998-12-31', '9998-12-31'], ['1900-01-02', '1900-01-02'],
      ['2021-10-31T02:30', '2021-10-31T00:30:00.000Z'], ['2021-03-28T02:30', '2021-03-28T01:30:00.000Z'],
    ]) {
      it(`written ${edge}, at the edge of a calendar or a clock, has a valid datetime${way}`, async () => {
        expect(times(await dated(`date-published="${edge}"`))).to.deep.equal([instant]);
      });
    }
  }

  for (const wrong of [
    '2026-02-30', '20260313', '2021-05', '2021', '2021-W18-5', '2021-127', '1620345600', '1620345600000', '2021-05-07T', '2021-05-07T25:00',
    '2021-05-07T14', '2021-05-07T14:30+25:00', '7 maj 2021', '7/5 2021', '2021-5-7', '0000-01-01', '-2021-05-07', '2021-05-07Z', '2021-13-01',
    '2021-02-29', '2021-05-07T14:60', '2021-05-07T14:30 CET', 'Fri, 07 May 2021 14:30:00 GMT',
  ]) {
    it(`written ${wrong} is shown nowhere, and told of in the console`, async () => {
      const messages = consoleMessages();
      const el = await dated(`date-published="${wrong}" date-modified="${wrong}" last-reviewed="${wrong}" expires="${wrong}"`);
      expect(shown(el)).to.equal('Rubrik');
      for (const name of ['date-published', 'date-modified', 'last-reviewed', 'expires']) {
        expect(messages.filter((message) => message.includes(`${name}="${wrong}"`))).to.have.length(1);
      }
    });
  }

  for (const standIn of ['9999-12-31', '0001-01-01', '1900-01-01', '1970-01-01']) {
    it(`written ${standIn}, which stands in for none, is not shown`, async () => {
      consoleMessages();
      expect(times(await dated(`date-published="${standIn}"`))).to.deep.equal([]);
    });
  }

  for (const extreme of ['9999-12-31T23:30-12:00', '0001-01-01T00:00+12:00']) {
    it(`written ${extreme}, outside HTML’s years, is not shown`, async () => {
      consoleMessages();
      expect(shown(await dated(`date-published="${extreme}"`))).to.equal('Rubrik');
    });
  }
});

describe('The date of the last change', () => {
  beforeEach(() => { at('2021-06-01'); });

  const CASES: [string, string | undefined, string, string][] = [
    ['is shown where it is a later day', '2021-05-07', '2021-05-08', '8 maj 2021'],
    ['is left out on the same day', '2021-05-07', '2021-05-07', ''],
    ['is left out where it is an earlier day', '2021-05-07', '2021-05-06', ''],
    ['is left out on the same day where only it has a time', '2021-05-07', '2021-05-07T15:00', ''],
    ['is left out on the same day where only the publication has a time', '2021-05-07T15:00', '2021-05-07', ''],
    ['is shown at a later time on the same day where both have times', '2021-05-07T15:00', '2021-05-07T15:01', '7 maj 2021 kl. 15:01'],
    ['is left out where it reads the same', '2021-05-07T15:00:10', '2021-05-07T15:00:50', ''],
    ['is left out at an earlier time on the same day', '2021-05-07T15:00', '2021-05-07T14:59', ''],
    ['is left out where only the offsets differ', '2021-05-07T15:00+02:00', '2021-05-07T13:00Z', ''],
    ['is shown where it is the next day in Sweden', '2021-05-07', '2021-05-07T22:30Z', '8 maj 2021 kl. 00:30'],
    ['is shown where no date of publication is given', undefined, '2021-05-08', '8 maj 2021'],
  ];
  for (const [way, open] of Object.entries(WAYS)) {
    const dated = (attributes: string) => open(`<kommun-nyhet share="none" headline="Rubrik" ${attributes}></kommun-nyhet>`);

    for (const [name, first, last, reads] of CASES) {
      it(name + way, async () => {
        const el = await dated(`${first ? `date-published="${first}"` : ''} date-modified="${last}"`);
        expect(modified(el)).to.equal(reads && `Senast ändrad: ${reads}`);
      });
    }

    it(`is a time for machines${way}`, async () => {
      expect(times(await dated('date-published="2021-05-07" date-modified="2021-05-08T10:00"'))).to.deep.equal(['2021-05-07', '2021-05-08T08:00:00.000Z']);
    });

    it(`comes with who made it, and that without a date, too${way}`, async () => {
      expect(modified(await dated('date-modified="2021-05-08" editor="Kansliet &amp; IT"'))).to.equal('Senast ändrad: 8 maj 2021\nÄndrad av: Kansliet & IT');
      expect(modified(await dated('editor="Redaktionen"'))).to.equal('Ändrad av: Redaktionen');
      expect(modified(await dated('date-published="2021-05-07" date-modified="2021-05-07" editor="Redaktionen"'))).to.equal('Ändrad av: Redaktionen');
    });

    it(`is said in English${way}`, async () => {
      expect(modified(await dated('locale="en" date-modified="2021-05-08" editor="The desk"'))).to.equal('Last modified: 8 May 2021\nModified by: The desk');
    });

    it(`takes no room where it is left out${way}`, async () => {
      expect(part(await dated('date-published="2021-05-07"'), 'modified')!.getBoundingClientRect().height).to.equal(0);
    });
  }

  it('is shown where the date of publication is wrong', async () => {
    consoleMessages();
    expect(modified(await dated('date-published="nyss" date-modified="2021-05-08"'))).to.equal('Senast ändrad: 8 maj 2021');
  });

  it('that the page slots is shown as it is, with the element’s line on who made it', async () => {
    const el = await article(`<kommun-nyhet share="none" editor="Redaktionen" date-modified="2021-05-08">
      <p slot="modified">Ändrad <time datetime="2021-05-09">i går</time></p></kommun-nyhet>`);
    expect(shown(el)).to.equal('Ändrad i går\nÄndrad av: Redaktionen');
  });

  it('names who made it once, where what the page slots does', async () => {
    const el = await article(`<kommun-nyhet share="none" editor="Redaktionen" date-modified="2021-05-09">
      <div slot="modified"><p>Senast ändrad: <time datetime="2021-05-09">9 maj 2021</time></p><p>Ändrad av: <span>Redaktionen</span></p></div></kommun-nyhet>`);
    expect(shown(el)).to.equal('Senast ändrad: 9 maj 2021\nÄndrad av: Redaktionen');
    el.querySelector('span')!.textContent = 'Kansliet';
    await updated();
    expect(shown(el)).to.equal('Senast ändrad: 9 maj 2021\nÄndrad av: Kansliet\nÄndrad av: Redaktionen');
  });
});
