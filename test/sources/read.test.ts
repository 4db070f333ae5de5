import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { read } from '../../src/sources/read.js';
import type { Reading } from '../../src/sources/reading.js';
import { ADDRESS, bytesOf, empties, fixtures, readFixture, textOf } from './fixtures/index.js';
import { decode } from '../../src/sources/decode.js';
import { runs } from '../support/engine.js';

const FACTS = [
  'headline', 'description', 'datePublished', 'dateModified', 'lastReviewed', 'expires', 'editor', 'author', 'publisher', 'url', 'inLanguage', 'html', 'format',
] as const;
const PICTURE = ['address', 'alt', 'lang', 'caption', 'creditText', 'width', 'height'];

/** A reading is one of four kinds, and an article is nothing but texts, its addresses the web's. */
const expectReading = (reading: Reading): void => {
  if (typeof reading === 'string' || 'follow' in reading) {
    expect(typeof reading === 'string' ? reading : reading.follow).to.match(/^(no-article|not-found|https?:.*)$/);
    return;
  }
  const { paragraphs, images, logos, ...facts } = reading;
  expect(facts).to.have.all.keys(FACTS);
  for (const fact of Object.values(facts)) if (fact !== undefined) expect(fact).to.be.a('string').and.not.equal('');
  for (const paragraph of paragraphs) expect(paragraph.text).to.be.a('string').and.not.equal('');
  for (const picture of [...images, ...logos]) {
    expect(picture).to.have.all.keys(PICTURE);
    expect(picture.address).to.match(/^https?:/);
  }
  if (reading.url !== undefined) expect(reading.url).to.match(/^https?:/);
};

const kindOf = (reading: Reading): string => (typeof reading === 'string' ? reading : 'format' in reading ? reading.format : 'follow');
const kind = (text: string, fragment = ''): string => kindOf(read(text, ADDRESS, fragment));

const RSS = '<rss version="2.0"><channel><item><title>Ny bro</title></item></channel></rss>';
const ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ny bro</title></entry></feed>';
const PAGE = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ny bro"}</script>';
const LINKED = '{"@type":"NewsArticle","headline":"Ny bro"}';

describe('what a text is', () => {
  it('is told by what is in it', () => {
    for (const before of ['', '\uFEFF', ' \r\n\t', '\uFEFF\n']) {
      for (const prolog of ['', '<?xml version="1.0" encoding="utf-8"?>\n', '<!-- <html> -->', '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?>\n<!-- a -->\n<!-- <feed> -->', '<!DOCTYPE rss SYSTEM "rss.dtd">', '<!DOCTYPE rss [<!ELEMENT title (#PCDATA)>]>']) {
        expect(kind(before + prolog + RSS), prolog).to.equal('rss');
        expect(kind(before + prolog + ATOM), prolog).to.equal('atom');
        expect(kind(before + prolog + ATOM.replace('xmlns', 'xmlns:a').replace(/(<\/?)/g, '$1a:')), prolog).to.equal('atom');
      }
      for (const prolog of ['', '<!DOCTYPE html>', '<!-- <rss> --><!DOCTYPE html><html lang=sv>', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', '<p><rss>', '<rssa>', '<x:html>']) {
        expect(kind(before + prolog + PAGE), prolog).to.equal('json-ld');
      }
      expect(kind(before + LINKED)).to.equal('json-ld');
      expect(kind(`${before}[${LINKED}]`)).to.equal('json-ld');
      expect(kind(`${before}[{"content":{"rendered":"<p>a</p>"}}]`)).to.equal('wordpress');
      expect(kind(`${before}{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"a"}]}`)).to.equal('json-feed');
    }
  });

  it('is nothing where it is nothing that we know', () => {
    for (const text of ['', ' ', '\uFEFF', 'Ny bro', 'null', '"x"', '5', '[', '{', '{}', '[]', '[[]]', '[null]', '{"a":1}', '<', '<>', '<p>Ny bro</p>', '<rss', '<rss>', '<feed/>', '<rss><channel><item></channel></rss>', '<?xml version="1.0"?>', '<!-- <rss> -->', '%PDF-1.7', '\0\0\0', '{"code":"rest_no_route"}']) {
      expect(kind(text), text).to.equal('no-article');
      expect(kind(text, 'x'), text).to.be.oneOf(['no-article', 'not-found']);
    }
  });
});

describe('every fixture', () => {
  it('that holds an article gives one', async () => {
    for (const { name, file, fragment } of fixtures) {
      const reading = await readFixture(file, fragment);
      expectReading(reading);
      expect(kindOf(reading), name).to.match(/^(json-ld|wordpress|json-feed|rss|atom)$/);
    }
  });

  it('that holds none gives none', async () => {
    for (const file of empties) expect(await readFixture(file), file).to.equal('no-article');
  });

  it('that is cut off anywhere gives none, and a page or a feed at most what stands whole before the cut', async () => {
    for (const { file } of fixtures) {
      const text = await textOf(file);
      const end = text.trimEnd().length;
      const whole = read(text, ADDRESS, '');
      const parts = runs(50); // what each engine's own parser makes of a feed that breaks off is the same between two cuts that are close
      for (let part = 0; part < parts; part++) {
        const cut = Math.floor((end * (part + 0.5)) / parts);
        const reading = read(text.slice(0, cut), ADDRESS, '');
        expectReading(reading);
        if (/\.(xml|rss|atom)$/.test(file) && reading !== 'no-article') expect(reading, `${file} up to ${cut}`).to.deep.equal(whole);
        else if (!file.endsWith('.html')) expect(kindOf(reading), `${file} up to ${cut}`).to.equal('no-article');
      }
    }
  });

  it('whose bytes are cut off or changed anywhere is read without an error', async () => {
    const all = await Promise.all([...new Set(fixtures.map(({ file }) => file))].map(bytesOf));
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.uint8Array({ maxLength: 4 }), fc.boolean(), (bytes, where, others, ends) => {
        const at = Math.floor(bytes.length * where);
        const changed = [...bytes.slice(0, at), ...others, ...(ends ? [] : bytes.slice(at + others.length))];
        expectReading(read(decode(Uint8Array.from(changed), ''), ADDRESS, ''));
      }),
      { numRuns: runs(300) },
    );
  });
});

const prototypes = () =>
  [Object.prototype, Array.prototype, String.prototype].map((prototype) => Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, { value }]) => [name, value as unknown]));

describe('a text that was not made for us', () => {
  let before: unknown;
  beforeEach(() => { before = prototypes(); });
  afterEach(() => expect(prototypes(), 'the page’s own objects').to.deep.equal(before));

  const fragments = fc.oneof(fc.constant(''), fc.constantFrom('%', '__proto__', '#', 'x', 'constructor'), fc.string({ unit: 'binary' }));

  it('is read without an error, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), fragments, (text, fragment) => expectReading(read(text, ADDRESS, fragment))), { numRuns: runs(500) });
  });

  it('is read without an error where it looks like JSON that we know', () => {
    const keys = fc.constantFrom(
      'version', 'items', 'id', 'url', 'title', 'rendered', 'content', 'content_html', 'content_text', 'summary', 'authors', 'author', 'name', 'image', 'link', 'date_gmt', 'excerpt', 'protected',
      '_embedded', 'wp:featuredmedia', 'source_url', '@type', '@id', '@graph', 'headline', '__proto__', 'constructor', 'toString', 'length', '0',
    );
    const { values } = fc.letrec<{ values: unknown }>((tie) => ({
      values: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom<unknown>('https://jsonfeed.org/version/1.1', 'NewsArticle', '<p>a</p>', '&lt;p&gt;', 'javascript:alert(1)', '/a.jpg', '', null, true, 5, 1e400),
        fc.string({ unit: 'binary' }),
        fc.array(tie('values'), { maxLength: 4 }),
        fc.dictionary(keys, tie('values'), { maxKeys: 8 }),
      ),
    }));
    const known = fc.tuple(fc.constantFrom<object>({}, { version: 'https://jsonfeed.org/version/1.1' }, { content: { rendered: '<p>a</p>' } }, { '@type': 'Article' }), values, fc.array(values))
      .map(([start, value, items]) => ({ ...start, items, ...(typeof value === 'object' ? value : { value }) }));
    fc.assert(fc.property(known, fragments, (value, fragment) => expectReading(read(JSON.stringify(value), ADDRESS, fragment))), { numRuns: runs(500) });
    expectReading(read('{"version":"https://jsonfeed.org/version/1.1","__proto__":{"polluted":1},"items":[{"title":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}', ADDRESS, ''));
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('is read without an error where it looks like a feed', () => {
    const names = fc.constantFrom('item', 'entry', 'title', 'link', 'guid', 'id', 'description', 'content:encoded', 'content', 'summary', 'media:group', 'media:content', 'media:description', 'enclosure', 'dc:creator', 'author', 'name', 'pubDate', 'x:div', 'parsererror', '__proto__');
    const attributes = fc.constantFrom('', ' type="xhtml"', ' type="html"', ' type="image/png"', ' url="a"', ' href="javascript:x"', ' xml:base="a/"', ' xml:base="http://["', ' xml:lang="sv"', ' rel="enclosure"', ' isPermaLink="false"', ' src="a"');
    const { elements } = fc.letrec<{ elements: string }>((tie) => ({
      elements: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom('', 'a', '&lt;p&gt;a&lt;/p&gt;', '&amp;lt;p&amp;gt;', '<![CDATA[<img src=a>]]>', 'https://boras.example/', 'Fri, 07 May 2021', '…'),
        fc.tuple(names, attributes, fc.array(tie('elements'), { maxLength: 4 })).map(([name, attribute, inside]) => `<${name}${attribute}>${inside.join('')}</${name}>`),
      ),
    }));
    const feeds = fc.tuple(fc.constantFrom('rss', 'feed'), fc.constantFrom('', ' xmlns="http://www.w3.org/2005/Atom"'), fc.array(elements, { minLength: 1, maxLength: 4 })).map(([root, own, inside]) =>
      `<${root}${own} xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/terms/" xmlns:x="http://www.w3.org/1999/xhtml"><channel><item>${inside.join('')}</item></channel><entry>${inside.join('')}</entry></${root}>`);
    fc.assert(fc.property(feeds, fragments, (text, fragment) => expectReading(read(text, ADDRESS, fragment))), { numRuns: runs(500) });
  });

  it('has no body where the body is empty', () => {
    const summary = '<title>Ny bro</title><summary>a</summary>';
    for (const content of ['<content type="xhtml"><div></div></content>', '<content type="xhtml"><item></item></content>', '<content type="html">&lt;head></content>']) {
      const reading = read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${summary}${content}</entry></feed>`, ADDRESS, '');
      expectReading(reading);
      expect(reading).to.include({ headline: 'Ny bro', html: undefined });
    }
  });

  it('is read where it is nested deep: nothing ends the page', () => {
    const nest = (open: string, close: string, depth: number, inside = '') => open.repeat(depth) + inside + close.repeat(depth);
    const item = (inside: string, attributes = '') => `<rss><channel><item${attributes}><title>Ny bro</title>${inside}</item></channel></rss>`;
    const xhtml = (inside: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ny bro</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${inside}</div></content></entry></feed>`;
    for (const depth of [1_000, 100_000]) {
      expect(kind(nest('[', ']', depth), 'x')).to.equal('no-article');
      expect(kind(nest('{"@graph":', '}', depth, '{"@type":"Article","@id":"#x","headline":"Ny bro"}'), 'x')).to.be.oneOf(['json-ld', 'no-article']);
      expect(kind(`{"version":"https://jsonfeed.org/version/1","items":[{"title":"a","authors":${nest('[', ']', depth)}}]}`)).to.be.oneOf(['json-feed', 'no-article']);
      expect(kind(`{"content":{"rendered":"<p>a</p>"},"title":${nest('{"rendered":', '}', depth, '1')}}`)).to.equal('wordpress');
      expectReading(read(item(`<description>${nest('<a>', '</a>', depth, 'x')}</description>`), ADDRESS, ''));
      expectReading(read(xhtml(nest('<b>', '</b>', depth, 'x')), ADDRESS, ''));
    }
    expect(kind(item(`<description><![CDATA[${nest('<ul><li>', '', 10_000, 'x')}]]></description>`, ' xml:base="a/"'))).to.equal('rss');
    expect(kind(`${nest('<ul><li>', '', 10_000)}${PAGE}`)).to.equal('json-ld');
    expect(kind(`${nest('<ul><li>', '', 100_000)}${PAGE}`), 'by its data alone').to.equal('json-ld');
  });

  it('is read in a time that grows no faster than it does', () => {
    const much = (part: string): string => part.repeat(Math.floor(200_000 / part.length)); // what grew with the square would take minutes
    for (const part of ['<', '<!--', '<?', '<!', ' ', '<![CDATA[', '{', '[{},', '{"@graph":[', '-->']) {
      expect(kind(much(part)), part).to.equal('no-article');
      expect(kind(JSON.stringify({ content: { rendered: `${much(part)}.` }, excerpt: { rendered: much(part) } })), part).to.be.oneOf(['wordpress', 'no-article']);
    }
    const item = (inside: string) => kind(`<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><title>Ny bro</title>${inside}</item></channel></rss>`);
    for (const element of ['<media:content url="a" type="image/png"/>', '<media:group><media:content url="a" type="image/png"/></media:group>', '<x/>']) expect(item(much(element)), element).to.equal('rss');
    expect(item(`<pubDate>07 May 2021${much(' ')}x</pubDate>`)).to.equal('rss');
    expect(item(`<description>${much('… ')}</description>`)).to.equal('rss');
    expect(kind(`<rss><channel>${much('<item><guid>a</guid></item>')}</channel></rss>`, 'c')).to.equal('not-found');
    expect(kind(`${'{"@type":"WebPage","@id":"#x","@graph":['.repeat(5000)}1${']}'.repeat(5000)}`, 'x')).to.equal('no-article');
  });
});
