import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gatherFacts, localeFor, type Facts, type Source } from '../../src/article/facts.js';
import type { Picture } from '../../src/article/news-article.js';
import { stockholm } from '../../src/article/stockholm.js';

const gather = (sources: (Source | undefined)[], canShare = true) => {
  const reports: string[][] = [];
  const facts = gatherFacts(sources, { base: 'https://kommun.example/a/', zone: stockholm, canShare, report: (...report) => reports.push(report) });
  return { facts, reports };
};

/** A fact as a reader would say it. */
const said = (facts: Facts, key: keyof Facts): unknown => {
  const fact = facts[key] as { text?: string; day?: string; months?: number } | undefined;
  return fact?.text ?? fact?.day ?? fact?.months ?? fact;
};

const picture = (address: string): Picture => ({ address, alt: '', lang: undefined, caption: undefined, creditText: undefined, width: undefined, height: undefined });

interface Case {
  key: keyof Source & keyof Facts;
  first: string;
  second: string;
  /** What the first says, what the second says, what is left where nobody says. */
  says: unknown[];
  attribute?: string;
  wrong?: string[];
  expected?: RegExp;
}

const text = (key: Case['key']): Case => ({ key, first: ' Ett ', second: 'Två', says: ['Ett', 'Två', undefined] });
const date = (key: Case['key'], attribute: string): Case => ({
  key,
  attribute,
  first: '2021-05-07',
  second: '2022-06-08T14:30Z',
  says: ['2021-05-07', '2022-06-08', undefined],
  wrong: ['2026-02-30', '20260313', 'i går'],
  expected: /ISO 8601 date/,
});
const address = (key: Case['key'], attribute: string): Case => ({
  key,
  attribute,
  first: '/ett',
  second: 'https://annan.example/',
  says: ['https://kommun.example/ett', 'https://annan.example/', undefined],
  wrong: ['javascript:alert(1)', 'data:,x', 'https://'],
  expected: /https? /,
});

const cases: Case[] = [
  text('headline'), text('description'), text('editor'), text('publisher'),
  date('datePublished', 'date-published'), date('dateModified', 'date-modified'), date('lastReviewed', 'last-reviewed'), date('expires', 'expires'),
  address('url', 'url'), address('replacedBy', 'replaced-by'),
  { key: 'outdatedAfter', attribute: 'outdated-after', first: 'P1M', second: 'P2Y', says: [1, 24, 12], wrong: ['1 år', 'P1.5Y', 'Never'], expected: /ISO 8601 duration or never/ },
  { key: 'headingLevel', attribute: 'heading-level', first: '1', second: '6', says: [1, 6, 2], wrong: ['0', '7', 'h2', '1.5', '-1', '02'], expected: /1 to 6/ },
];

describe('a fact', () => {
  for (const { key, first, second, says, attribute, wrong = [], expected } of cases) {
    it(`${key} is that of the first source that has it`, () => {
      for (const sources of [[{ [key]: first }, { [key]: second }], [undefined, {}, { [key]: first }, undefined, { [key]: second }]]) {
        expect(said(gather(sources).facts, key)).to.deep.equal(says[0]);
      }
      expect(said(gather([{ [key]: second }, { [key]: first }]).facts, key)).to.deep.equal(says[1]);
    });

    it(`${key} is looked for further, without a report, where it is empty or missing`, () => {
      for (const empty of ['', ' \n\u00a0', null, undefined]) {
        expect(said(gather([{ [key]: empty }, { [key]: second }]).facts, key)).to.deep.equal(says[1]);
        expect(said(gather([{ [key]: empty }]).facts, key)).to.deep.equal(says[2]);
        expect(gather([{ [key]: empty }, { [key]: second }]).reports).to.deep.equal([]);
      }
    });

    for (const value of wrong) {
      it(`${attribute}="${value}" is reported, and the next source heard`, () => {
        const { facts, reports } = gather([{ [key]: ` ${value} ` }, { [key]: second }]);
        expect(said(facts, key)).to.deep.equal(says[1]);
        expect(reports.map((report) => report.slice(0, 2))).to.deep.equal([[attribute, value]]);
        expect(reports[0]![2]).to.match(expected!);
        expect(said(gather([{ [key]: value }]).facts, key)).to.deep.equal(says[2]);
      });
    }

    it(`${key} is not reported where an earlier source has it`, () => {
      expect(gather([{ [key]: first }, { [key]: wrong[0] }]).reports).to.deep.equal([]);
    });
  }

  it('that is a text keeps the language of its source', () => {
    const { facts } = gather([{ description: 'Ingress' }, { headline: 'Bridge', description: 'Lead', inLanguage: 'en' }]);
    expect(facts.headline).to.deep.equal({ text: 'Bridge', lang: 'en' });
    expect(facts.description).to.deep.equal({ text: 'Ingress', lang: undefined });
  });

  it('that is a list comes whole from the first source that has any', () => {
    const [one, other] = [picture('https://kommun.example/1.jpg'), picture('https://kommun.example/2.jpg')];
    const paragraphs = [{ text: 'Ett', lang: 'sv' }, { text: 'Två', lang: 'sv' }];
    const { facts } = gather([undefined, { images: [], paragraphs: [], logos: [] }, { images: [one, other], paragraphs, logos: [other, one] }, { images: [other], paragraphs: [], logos: [one] }]);
    expect(facts.images).to.deep.equal([one, other]);
    expect(facts.paragraphs).to.deep.equal(paragraphs);
    expect(facts.logo).to.equal(other);
  });

  it('is absent, or the default, where there is no source', () => {
    const { facts } = gather([]);
    expect(facts).to.deep.include({ images: [], paragraphs: [], logo: undefined, headingLevel: 2, outdatedAfter: { months: 12, milliseconds: 0 } });
    expect(facts.share).to.deep.equal(['facebook', 'x', 'linkedin', 'email', 'copy']);
  });

  it('does not make an error, whatever the strings', () => {
    const keys = [...cases.map(({ key }) => key), 'share'];
    const source = fc.dictionary(fc.constantFrom(...keys), fc.option(fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(fc.array(fc.option(source, { nil: undefined }), { maxLength: 5 }), (sources) => {
        const { reports } = gather(sources);
        for (const report of reports) expect(report.map((part) => part.length > 0)).to.deep.equal([true, true, true]);
      }),
    );
  });
});

describe('the channels', () => {
  it('are those of the first source that names any, in its order', () => {
    expect(gather([{ share: ' ' }, { share: 'x copy' }, { share: 'email' }]).facts.share).to.deep.equal(['x', 'copy']);
  });

  it('are none where the page says so', () => {
    expect(gather([{ share: 'none' }]).facts.share).to.deep.equal([]);
  });

  it('are without the words that name none, each of them reported', () => {
    const { facts, reports } = gather([{ share: 'x myspace copy orkut' }]);
    expect(facts.share).to.deep.equal(['x', 'copy']);
    expect(reports.map((report) => report.slice(0, 2))).to.deep.equal([['share', 'myspace'], ['share', 'orkut']]);
    for (const [, , expected] of reports) expect(expected).to.match(/facebook.*print.*none/);
  });

  it('are without the device’s share sheet where it has none', () => {
    expect(gather([{ share: 'native copy' }], false).facts.share).to.deep.equal(['copy']);
    expect(gather([{ share: 'native copy' }], true).facts.share).to.deep.equal(['native', 'copy']);
    expect(gather([{ share: 'native' }], false).reports).to.deep.equal([]);
  });
});

describe('the language that serves a tag', () => {
  for (const [tag, locale] of [['sv', 'sv'], ['SV', 'sv'], ['sv-FI', 'sv'], ['en_US', 'en'], ['EN-gb', 'en'], ['', undefined], ['de', undefined], ['swe', undefined], ['svenska', undefined], ['english', undefined], ['-', undefined], ['constructor', undefined]] as const) {
    it(`"${tag}" is ${locale ?? 'none'}`, () => expect(localeFor(tag, ['sv', 'en'])).to.equal(locale));
  }
});
