import { expect } from '@open-wc/testing';
import { decode } from '../../src/sources/decode.js';
import { read } from '../../src/sources/read.js';
import { placeOf, slugOf } from '../../src/sources/places.js';
import { isSamePicture } from '../../src/sources/same-picture.js';
import { isoDate } from '../../src/sources/written-dates.js';
import { isWebKit } from '../support/engine.js';
import { expectLinear } from '../support/growth.js';

/** So many of something in a source; a megabyte at most comes from an address. */
const MOST = 900_000;
/**
 * Of these no more: a square shows among so few. A megabyte of `<x>` is more tags than are looked at, which other parts show; of the other a
 * megabyte is seven seconds in WebKit.
 */
const DEAR: Readonly<Record<string, number>> = { '<x>': 10_000, ...(isWebKit ? { '<media:content url="a.jpg">': 10_000 } : {}) };
const reading = (text: string) => read(text, 'https://www.boras.se/nyhet', 'nr-2');
const around = (before: string, after: string) => (part: string) => (count: number) => before + part.repeat(count) + after;

const article = (key: string) => around(`{"@type":"NewsArticle","headline":"x","articleBody":"y","${key}":"`, '"}');
const list = (key: string) => around(`{"@type":"NewsArticle","headline":"x","articleBody":"y","${key}":[`, '"x"]}');
const feed = (key: string) => around(`{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"x","content_text":"y","${key}":"`, '"}]}');
const rss = around('<rss><channel><item><title>x</title>', '</item></channel></rss>');
const broken = around('<rss><channel>&<item><title>x</title>', '</item>');
const atom = around('<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">', '</div></content></entry></feed>');
const page = around('<!doctype html><body>', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>');

const SLOW: Readonly<Record<string, readonly [(part: string) => (count: number) => string, readonly string[]]>> = {
  'a text': [article('articleBody'), [' ', ' \\n', '\\n', 'x\\n\\n', '\\r', '<', '<p>', '<p ', '<!--', '<script', '&', '&amp;', '&lt;p&gt;', "<a b='", '\\u000b ', '</', '<svg>', '<svg ', '<template/>', '</p><iframe>']],
  'a headline': [article('name'), [' ', '\\u202e', '<b>x', '&x']],
  'a summary beside a text': [feed('summary'), [' ', '<p>', 'Läs mer ', 'Inlägget x ', '…', '.', '&amp;', '<b>x']],
  'a text in HTML': [feed('content_html'), ['<b>x', '<p>', '<div>', '<', '<!--', '&amp;', '<img src=/a.jpg>', '<a href=x><div>', '\\n ', '<i>\\n', '<![CDATA[', ']]> ']],
  'an attribute in HTML': [around('{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"x","content_html":"<p>y</p><div data-x=\\"', '\\"></div>"}]}'), ['/', '//a', '//youtu', ' 1x,']],
  'an address': [article('url'), ['a ', '/', 'a. ']],
  'a date': [article('datePublished'), ['1', ' ', '1 jan ', '(', 'T1:', 'jan', 'x ']],
  'dates': [list('datePublished'), ['"2021-02-30 kl. 12",']],
  'names, references and pictures': [list('author'), ['"x",', '{"@id":"#a"},', '{"name":["x"]},', '[["x"]],']],
  'pictures': [list('image'), ['{"url":"/a.jpg"},', '"/a-large.jpg",']],
  'a graph': [list('@graph'), ['{"@type":"NewsArticle","@id":"#a"},', '{"mainEntity":{"@id":"#a"}},', '{"@graph":[]},']],
  'items of a feed': [around('{"version":"https://jsonfeed.org/version/1.1","items":[', '{"id":"nr-2","title":"x","content_text":"y"}]}'), ['{"id":"1","title":"x"},']],
  'an item of RSS': [rss, ['<category>x</category>', '<media:content url="a.jpg"/>', '<link>x</link>', '&amp;', ' ', '<item>x</item>', '<dc:creator>x</dc:creator>', '<!-- x -->', '<![CDATA[x]]>']],
  'RSS that is broken': [broken, ['<', '<x>', '<x>x</x>', '</item>', '<a b="', '<![CDATA[', '<![CDATA[</a> ', '</a><![CDATA[', '<!--', '&', '<?x ', '<item>', '<media:content url="a.jpg">', '<a b="< ', '< ']],
  'what stands before an article': [around('', '{"@type":"NewsArticle","headline":"x"}'), ['<?', '<?x?>', '<b>', '<br />', '<rss', '<p class=x>', 'x', '&#x', '&#1', '[', '/']],
  'an entry of Atom': [atom, ['<b>x</b>', '<p>x</p>', '<b/>', '&amp;', '<img src="a"/>']],
  'a page': [page, ['<b>', '<b><i><b>', '<p><b><i>', '<div>', '<table>', '<a href=x><div>', '<!-- -->', '<script type="application/ld+json">{"a":1}</script>', '<script type="application/ld+json">', '<script ', '<link rel=alternate href=x>', '<link ', '<textarea>', '&notin', '<svg><a>']],
};

describe('The time that a source takes', () => {
  for (const [what, [make, parts]] of Object.entries(SLOW)) {
    for (const part of parts) {
      it(`grows no faster than the source: ${what} of ${JSON.stringify(part)}`, () => {
        expectLinear(make(part), reading, DEAR[part] ?? Math.floor(MOST / part.length));
      }).timeout(60_000);
    }
  }

  it('grows no faster than the source: type that nobody ends, each of another kind, in a page', () => {
    expectLinear((count) => page('')(0).replace('<body>', `<body>${Array.from({ length: count }, (_, number) => `<p><b class=a${number}>x`).join('')}`), reading, 20_000);
  }).timeout(60_000);

  for (const [what, work, parts] of [
    ['bytes', (text: string) => decode(new TextEncoder().encode(text), 'text/html'), ['å', '<meta ', '<?xml encoding', '\ufffd']],
    ['a date alone', isoDate, ['1', ' ', 'jan ', '12:']],
    ['addresses of pictures', (text: string) => isSamePicture(`https://a.example/${text}.jpg`, 'https://a.example/b.jpg'), ['-large', 'a/', '1x1/', '.jpg', 'https://a.example/', 'a.b-']],
  ] as const) {
    for (const part of parts) {
      it(`grows no faster than the source: ${what} of ${JSON.stringify(part)}`, () => {
        expectLinear((count) => part.repeat(count), work, Math.floor(MOST / part.length));
      }).timeout(60_000);
    }
  }
});

describe('The time that an address takes', () => {
  for (const part of ['/', 'a/', '%2f', '.', '+']) {
    it(`grows no faster than the address: of ${JSON.stringify(part)}`, () => {
      expectLinear((count) => `https://a.example/${part.repeat(count)}.x${part.repeat(count)}`, (address) => [placeOf(address), slugOf(address)], Math.floor(300_000 / part.length)); // Firefox reads none of a megabyte
    }).timeout(60_000);
  }
});

describe('A feed with very many comments and CDATA', () => {
  it('says what it says with few', () => {
    const feed = (more: string) => `<rss version="2.0"><channel><item><title><![CDATA[Ny <bro> & väg]]></title><description><![CDATA[<p>Den <!-- ej --> öppnar</p>]]></description>${more}</item></channel></rss>`;
    const found = (more: string) => read(feed(more), 'https://www.boras.se/rss', '');
    expect(found('<!-- <title>Annan</title> -->'.repeat(2_000))).to.deep.equal(found(''));
    expect(found('<category><![CDATA[x]]></category>'.repeat(2_000))).to.deep.equal(found(''));
    expect(found('')).to.have.property('headline', 'Ny <bro> & väg');
  });

  it('declares no entity that was hidden among them', () => {
    for (const [hidden, more] of [['<!<!-- x -->ENTITY', '<!-- x -->'], ['<!<![CDATA[ENTITY]]>', '<![CDATA[x]]>'], ['<!EN<!-- x -->TITY', '<!-- x -->']] as const) {
      const feed = `<!DOCTYPE rss [${hidden} bro "Ny bro">]><rss version="2.0"><channel><item><title>&bro;</title>${`<category>${more}</category>`.repeat(2_000)}</item></channel></rss>`;
      expect(JSON.stringify(read(feed, 'https://www.boras.se/rss', '')), hidden).to.not.contain('Ny bro');
    }
  });
});

describe('An article out of all measure', () => {
  const reported = (text: string) => {
    const messages: string[] = [];
    const report = (name: string, _: string, expected: string) => { messages.push(`${name}: ${expected}`); };
    const found = read(JSON.stringify({ '@type': 'NewsArticle', headline: 'Ny bro', articleBody: text }), 'https://www.boras.se/nyhet', '', { report });
    const feed = read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ title: 'Ny bro', content_html: text }] }), 'https://www.boras.se/flode', '', { report });
    return { found, feed, messages };
  };

  it('is told of, once', () => {
    const { feed, messages } = reported('<p>Bron öppnar.</p>'.repeat(4_100));
    expect(feed).to.have.property('html').that.contains('<p>Bron öppnar.</p>');
    expect(messages).to.deep.equal(['markup: at most 4000 tags']);
  });

  it('is told of where it has too many words', () => {
    const { messages } = reported(`<p>${'Ord. '.repeat(60_000)}</p>`);
    expect(messages).to.deep.equal(['text: at most 250000 characters', 'text: at most 250000 characters']);
  });

  it('is not told of where it is as long as any', () => {
    expect(reported('<p>Bron öppnar.</p>'.repeat(1_500)).messages).to.be.empty;
  });
});

describe('A page out of all measure', () => {
  const data = (headline: string) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","image":"bro.jpg"}</script>`;
  const large = (head: string) => `<!doctype html><html><head>${head}</head><body>${'<p><b>x</b> <i>y</i></p>'.repeat(5_000)}</body></html>`;
  const headline = (markup: string) => {
    const found = read(markup, 'https://www.boras.se/nyheter/1', '');
    return typeof found === 'object' && 'headline' in found ? found : undefined;
  };

  it('is read all the same: its data, not those in comments, texts and other scripts, and where its addresses begin', () => {
    const article = headline(large(`<!-- ${data('I en kommentar')} --><script>x = '<!--' + "${'<b>'.repeat(3)}"</script><style>/* <!-- */</style><textarea>${data('I ett fält')}</textarea><base href="/annat/">${data('Ny bro')}`));
    expect(article).to.deep.include({ headline: 'Ny bro' });
    expect(article!.images[0]!.address).to.equal('https://www.boras.se/annat/bro.jpg');
  });

  it('is followed to where its post is', () => {
    expect(read(large('<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">'), 'https://www.boras.se/nyheter/1', '')).to.deep.equal({ follow: 'https://www.boras.se/wp-json/wp/v2/posts/1?_embed', article: undefined });
  });
});
