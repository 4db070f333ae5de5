import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readJsonLd, readNewsArticle, type Article } from '../../src/article/news-article.js';
import { runs } from '../support/engine.js';

const BASE = 'https://kommun.example/';
const PICTURE = ['address', 'alt', 'lang', 'caption', 'creditText', 'width', 'height'];

const keys = fc.constantFrom(
  '@type', '@graph', '@value', '@id', 'mainEntity', 'mainEntityOfPage', 'headline', 'description', 'articleBody', 'datePublished', 'editor', 'author', 'name',
  'publisher', 'logo', 'image', 'url', 'contentUrl', 'caption', 'creditText', 'width', 'inLanguage',
  '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'hasOwnProperty', 'length', 'flat', 'then',
);
const leaves = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, false, '', ' ', 'NewsArticle', 'https://schema.org/Article', '/bro.jpg', 'javascript:alert(1)', '&#x110000;', '__proto__'),
  fc.string({ unit: 'binary' }),
  fc.double(),
);
const { values } = fc.letrec<{ values: unknown }>((tie) => ({
  values: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaves,
    fc.array(tie('values'), { maxLength: 5 }),
    fc.dictionary(keys, tie('values'), { maxKeys: 8 }),
  ),
}));
const articles = fc.dictionary(keys, values).map((thing) => ({ ...thing, '@type': 'NewsArticle' }));

/** Everything that an article may be: text, absent, or a list of things made of such. */
const expectPlain = (article: Article | undefined): void => {
  if (!article) return;
  const { paragraphs, logos, images, ...texts } = article;
  const things = [texts, ...paragraphs, ...logos, ...images];
  for (const value of things.flatMap((thing) => Object.values(thing) as unknown[])) {
    if (value !== undefined) expect(value).to.be.a('string');
  }
  for (const paragraph of paragraphs) expect(paragraph).to.have.all.keys('text', 'lang');
  for (const picture of [...logos, ...images]) {
    expect(picture).to.have.all.keys(PICTURE);
    expect(picture.address).to.match(/^https?:/);
  }
  for (const text of Object.values(texts)) if (text !== undefined) expect(text.trim()).to.not.equal('');
};

const prototypes = () =>
  [Object.prototype, Array.prototype, String.prototype].map((prototype) => Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, { value }]) => [name, value as unknown]));

describe('data that was not made for us', () => {
  let before: unknown;
  beforeEach(() => {
    before = prototypes();
  });
  afterEach(() => expect(prototypes(), 'the page’s own objects').to.deep.equal(before));

  it('of any kind is read without an error, and gives text or nothing', () => {
    fc.assert(fc.property(fc.oneof(values, fc.jsonValue(), fc.anything()), (value) => expectPlain(readNewsArticle(value, BASE))), { numRuns: runs(1000) });
  });

  it('in an article is read without an error, and gives text or nothing', () => {
    fc.assert(
      fc.property(articles, (value) => {
        const article = readNewsArticle(value, BASE);
        expect(article).to.be.an('object');
        expectPlain(article);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('in a script is read without an error, and as the same article', () => {
    fc.assert(
      fc.property(articles, (value) => {
        const json = JSON.stringify({ ...value, toJSON: undefined });
        expect(readJsonLd(json, BASE)).to.deep.equal(readNewsArticle(JSON.parse(json), BASE));
      }),
    );
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (json) => expectPlain(readJsonLd(json, BASE))));
  });

  it('with a type that cannot be made a word is read without an error', () => {
    for (const type of [{ toString: 1, valueOf: 1 }, Object.create(null) as object, { toString: null }, Symbol('NewsArticle')]) {
      expect(readNewsArticle({ '@type': type, 'headline': 'Ny bro' }, BASE)).to.equal(undefined);
    }
  });

  it('that holds itself is read to its end', () => {
    fc.assert(
      fc.property(fc.dictionary(keys, values), fc.subarray(['@graph', '@value', '@type', 'mainEntity', 'author', 'publisher', 'image', 'name', 'logo', 'url', 'headline'], { minLength: 1 }), (thing, links) => {
        const circular: Record<string, unknown> = { ...thing };
        for (const link of links) circular[link] = [circular, circular];
        expectPlain(readNewsArticle(circular, BASE));
        expectPlain(readNewsArticle({ '@type': 'NewsArticle', 'author': circular, 'image': circular, 'publisher': circular, 'headline': circular }, BASE));
      }),
    );
    const list: unknown[] = [];
    list.push(list, { '@type': 'NewsArticle', 'headline': list, 'image': list });
    expectPlain(readNewsArticle(list, BASE));
  });

  it('nested ten thousand deep is read to its end', () => {
    for (const [open, close] of [['[', ']'], ['{"@graph":', '}'], ['{"mainEntity":[', ']}'], ['{"@type":"NewsArticle","author":', '}']] as const) {
      expectPlain(readJsonLd(`${open.repeat(10_000)}null${close.repeat(10_000)}`, BASE));
    }
  });

  it('with its keys on a prototype’s name changes nothing but itself', () => {
    const json = '{"@type":"NewsArticle","headline":"Ny bro","__proto__":{"url":"https://annan.example/","polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const article = readJsonLd(json, BASE);
    expect(article).to.include({ headline: 'Ny bro', url: undefined });
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });
});
