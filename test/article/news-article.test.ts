import { expect } from '@open-wc/testing';
import { readJsonLd, readNewsArticle } from '../../src/article/news-article.js';
import { readers } from '../../src/sources/readers.js';

const BASE = 'https://kommun.example/nyheter/bro';
const read = (value: unknown) => readNewsArticle(value, BASE, { readers });
const withPart = (part: object) => read({ '@type': 'NewsArticle', ...part })!;
const address = (path: string) => `https://kommun.example/${path}`;

const whole = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ny bro',
  description: 'Bron öppnar.',
  articleBody: 'Ett.\n\nTvå\nrader.\r\n \r\n\r\nTre.',
  datePublished: '2021-05-07',
  dateModified: '2021-05-08T14:30+02:00',
  lastReviewed: '2022-01-01',
  expires: '2030-01-01',
  editor: { '@type': 'Organization', name: 'Kommunikationsavdelningen' },
  author: [{ name: 'Kommunikationsavdelningen' }, 'Kansliet'],
  publisher: { '@type': 'Organization', name: 'Kommunen', logo: { contentUrl: '/logo.svg', name: 'Vapen' } },
  image: { contentUrl: '/bro.jpg', description: 'Bron', caption: 'Bron i juni', creditText: 'Foto: Kansliet', width: 800, height: '600' },
  url: 'https://kommun.example/nyheter/bro',
  inLanguage: 'sv',
};

describe('an article as data', () => {
  it('gives every fact as text', () => {
    expect(read(whole)).to.deep.equal({
      headline: 'Ny bro',
      description: 'Bron öppnar.',
      paragraphs: ['Ett.', 'Två\nrader.', 'Tre.'].map((text) => ({ text, lang: 'sv' })),
      datePublished: '2021-05-07',
      dateModified: '2021-05-08T14:30+02:00',
      lastReviewed: '2022-01-01',
      expires: '2030-01-01',
      editor: 'Kommunikationsavdelningen',
      author: 'Kommunikationsavdelningen, Kansliet',
      publisher: 'Kommunen',
      logos: [{ address: address('logo.svg'), alt: 'Vapen', lang: 'sv', caption: undefined, creditText: undefined, width: undefined, height: undefined }],
      images: [{ address: address('bro.jpg'), alt: 'Bron', lang: 'sv', caption: 'Bron i juni', creditText: 'Foto: Kansliet', width: '800', height: '600' }],
      url: 'https://kommun.example/nyheter/bro',
      inLanguage: 'sv',
    });
  });

  for (const [where, value] of Object.entries({
    'alone': whole,
    'in a list': [{ '@type': 'WebSite' }, whole],
    'in a list of lists': [[[whole]]],
    'in @graph': { '@context': 'x', '@graph': [{ '@type': 'WebPage', 'headline': 'Sida' }, whole] },
    'as a page’s mainEntity': { '@type': 'WebPage', 'mainEntity': whole },
    'in the graph of a graph': { '@graph': { '@graph': [null, { mainEntity: [whole] }] } },
    'as an Article': { ...whole, '@type': 'Article' },
    'as a BlogPosting': { ...whole, '@type': 'BlogPosting' },
    ...Object.fromEntries(['ReportageNewsArticle', 'OpinionNewsArticle', 'LiveBlogPosting', 'SocialMediaPosting', 'TechArticle', 'APIReference', 'Report'].map((type) => [`as a ${type}`, { ...whole, '@type': type }])),
    'with its type by schema.org’s own name': { ...whole, '@type': undefined, 'type': 'NewsArticle' },
    'by a reference to what stands elsewhere': [{ '@type': 'WebPage', 'mainEntity': { '@id': '#a' } }, { about: [{ ...whole, '@id': '#a' }] }],
    'with its type as an address': { ...whole, '@type': 'https://schema.org/NewsArticle' },
    'with a prefix': { ...whole, '@type': 'schema:NewsArticle' },
    'among several types': { ...whole, '@type': ['WebPage', 'NewsArticle'] },
    'without a type, by its headline': { ...whole, '@type': undefined },
  })) {
    it(`is found ${where}`, () => expect(read(value)).to.deep.equal(read(whole)));
  }

  for (const value of [undefined, null, true, 0, 'NewsArticle', [], {}, { '@type': 'Organization', 'headline': 'Kommunikationsavdelningen' }, { '@type': 'NewsArticles' }, { '@type': 'JobPosting', 'headline': 'Brovakt' }, { name: 'Bro' }, { headline: ' ' }, [{ headline: 'x' }]]) {
    it(`is not in ${JSON.stringify(value)}`, () => expect(read(value)).to.equal(undefined));
  }

  it('is the first where there are several', () => {
    expect(read([{ '@type': 'Organization' }, { '@type': 'Article', 'headline': 'Ett' }, { '@type': 'NewsArticle', 'headline': 'Två' }])?.headline).to.equal('Ett');
  });

  it('is the one of the page where there are several', () => {
    const [first, own, whole2] = [{ '@type': 'Article', 'headline': 'Ett', 'url': '/annan' }, { '@type': 'Article', 'headline': 'Två' }, { '@type': 'Article', 'headline': 'Tre', 'articleBody': 'Text', 'url': BASE }];
    for (const name of [{ url: BASE }, { url: '/nyheter/bro/' }, { mainEntityOfPage: 'http://www.kommun.example/nyheter/bro' }, { mainEntityOfPage: { '@id': `${BASE}#sida` } }, { '@id': '#artikel' }]) {
      expect(read([first, { ...own, ...name }])?.headline, JSON.stringify(name)).to.equal('Två');
    }
    expect(read([first, { ...own, url: BASE }, whole2])?.headline, 'the one with a text, of two of the page').to.equal('Tre');
    expect(read([first, own])?.headline).to.equal('Ett');
  });

  it('follows references to what is told elsewhere in it, by whatever name', () => {
    const parts = [
      { '@id': '#bild', 'url': '/bro.jpg', 'caption': 'Bron' },
      { '@id': `${BASE}#org`, 'name': 'Kommunen', 'logo': { '@id': '_:b0' } },
      { '@type': 'WebSite', 'publisher': { '@id': '_:b0', 'url': '/logo.svg' } },
    ];
    for (const [image, publisher] of [[{ '@id': '#bild' }, { '@id': '#org' }], ['#bild', `${BASE}#org`], [[{ '@type': 'ImageObject', '@id': `${BASE}#bild` }], [{ '@id': '#org' }]]]) {
      const article = read({ '@graph': [{ '@type': 'Article', 'headline': 'Ny bro', image, publisher }, ...parts] })!;
      expect([article.images[0]?.address, article.images[0]?.caption, article.publisher, article.logos[0]?.address]).to.deep.equal([address('bro.jpg'), 'Bron', 'Kommunen', address('logo.svg')]);
    }
  });

  it('tells of what it leaves out', () => {
    const told: string[][] = [];
    readNewsArticle({ '@type': 'Article', 'image': [5, 'data:,x', { '@id': '#saknas' }], 'inLanguage': 'Svenska' }, BASE, { report: (...report) => { told.push(report.slice(0, 2)); } });
    expect(told).to.deep.equal([['inLanguage', 'Svenska'], ['image', '5'], ['image', 'data:,x'], ['image', '#saknas']]);
  });

  it('is found beside a thing whose type is no word', () => {
    expect(read([{ '@type': { toString: 1, valueOf: 1 } }, whole])?.headline).to.equal('Ny bro');
  });

  it('is read from the text of a script; what is no JSON, or longer than a million characters, is none', () => {
    expect(readJsonLd(JSON.stringify(whole), BASE)).to.deep.equal(read(whole));
    for (const json of ['', '{', 'null', 'undefined', '<p>Ny bro</p>', JSON.stringify(whole).slice(0, -1)]) expect(readJsonLd(json, BASE), json).to.equal(undefined);
    expect(readJsonLd(JSON.stringify(whole).padEnd(1_000_000), BASE)?.headline).to.equal('Ny bro');
    expect(readJsonLd(JSON.stringify(whole).padEnd(1_000_001), BASE)).to.equal(undefined);
  });
});

describe('a text in data', () => {
  for (const [given, text] of [
    ['  Ny bro \n', 'Ny bro'],
    ['Barn &amp; unga', 'Barn & unga'],
    ['<b>Ny</b> bro', 'Ny bro'],
    [2021, '2021'],
    [{ '@value': 'Ny bro', '@language': 'sv' }, 'Ny bro'],
    [['', null, 'Ny bro', 'New bridge'], 'Ny bro'],
    [[{ '@value': 'Ny bro' }], 'Ny bro'],
    ['', undefined],
    [' &nbsp; ', undefined],
    [null, undefined],
    [true, undefined],
    [{ name: 'Ny bro' }, undefined],
    [{ '@value': { '@value': 'Ny bro' } }, undefined],
    ['<p>Ny</p><p>bro</p>', 'Ny bro'],
    ['Ny<br>bro vid kaf&eacute;et &hellip;', 'Ny bro vid kaféet …'],
    ['Skriv <ord>, a < b', 'Skriv <ord>, a < b'],
    [[], undefined],
  ] as [unknown, string | undefined][]) {
    it(`${JSON.stringify(given)} reads ${text ?? 'as absent'}`, () => expect(withPart({ headline: given }).headline).to.equal(text));
  }

  it('has paragraphs parted by blank lines', () => {
    expect(withPart({ articleBody: '\n\nEtt.\n\n\nTvå.\n' }).paragraphs.map(({ text }) => text)).to.deep.equal(['Ett.', 'Två.']);
    expect(withPart({ articleBody: ' ' }).paragraphs).to.deep.equal([]);
    expect(withPart({ articleBody: '<p>Ett.</p><ul><li>Två</li><li>Tre</li></ul>' }).paragraphs.map(({ text }) => text)).to.deep.equal(['Ett.', 'Två\nTre']);
    expect(withPart({ articleBody: `${' '.repeat(990_000)}Ett.` }).paragraphs.map(({ text }) => text), 'in no time').to.deep.equal(['Ett.']);
  });

  for (const [given, names] of [
    ['Kommunikationsavdelningen', 'Kommunikationsavdelningen'],
    [{ name: 'Kommunikationsavdelningen' }, 'Kommunikationsavdelningen'],
    [['Kommunikationsavdelningen', { name: ['Kansliet'] }, {}, { name: '' }, null, 5], 'Kommunikationsavdelningen, Kansliet, 5'],
    [{ '@id': '#anna' }, undefined],
  ] as [unknown, string | undefined][]) {
    it(`${JSON.stringify(given)} names ${names ?? 'nobody'}`, () => expect(withPart({ editor: given }).editor).to.equal(names));
  }
});

describe('a date or a language in data', () => {
  it('is one of the forms that can be read in one way, or as it stands', () => {
    const published = (datePublished: unknown) => withPart({ datePublished }).datePublished;
    expect(published('fre, 07 maj 2021 14:30 +02:00')).to.equal('2021-05-07T12:30:00.000Z');
    expect(published(['i går', '0001-01-01', '2021-05-07'])).to.equal('2021-05-07');
    expect(published('07/05/2021')).to.equal('07/05/2021');
  });

  it('is a tag, whoever wrote it', () => {
    const lang = (inLanguage: unknown) => withPart({ inLanguage }).inLanguage;
    expect([lang('en_GB'), lang('English'), lang(['Svenska', 'sv']), lang({ '@type': 'Language', 'name': 'Finska', 'alternateName': 'fi' })]).to.deep.equal(['en-GB', undefined, 'sv', 'fi']);
  });
});

describe('an article’s own address in data', () => {
  for (const [part, url] of [
    [{ url: '/a', mainEntityOfPage: '/b' }, '/a'],
    [{ mainEntityOfPage: '/b' }, '/b'],
    [{ mainEntityOfPage: { '@type': 'WebPage', '@id': '/c' } }, '/c'],
    [{ mainEntityOfPage: true }, undefined],
    [{ mainEntityOfPage: 'True' }, undefined],
    [{ url: '', mainEntityOfPage: ['True', '/d'] }, '/d'],
    [{ url: 5, mainEntityOfPage: { url: '/e' } }, '/e'],
  ] as [object, string | undefined][]) {
    it(`of ${JSON.stringify(part)} is ${url ?? 'unknown'}`, () => expect(withPart(part).url).to.equal(url));
  }
});

describe('a picture in data', () => {
  const images = (image: unknown) => withPart({ image }).images.map((picture) => [picture.address, picture.alt]);

  for (const [given, ...expected] of [
    ['/bro.jpg', [address('bro.jpg'), '']],
    [['/a.jpg', { url: 'b.jpg' }], [address('a.jpg'), ''], [address('nyheter/b.jpg'), '']],
    [{ url: '/a.jpg', contentUrl: '/b.jpg', name: 'Namn' }, [address('b.jpg'), 'Namn']],
    [{ url: ['/a.jpg'], description: 'Bron &amp; ån', name: 'Namn' }, [address('a.jpg'), 'Bron & ån']],
    [[{ contentUrl: 'javascript:alert(1)' }, 'data:image/gif;base64,R0', 'file:///a.jpg']],
    [{ '@id': 'https://kommun.example/#bild' }],
    [5], ['True'], [{ url: 5 }],
    [['/1x1/bro.jpg', '/4x3/bro.jpg', '/16x9/bro.jpg'], [address('1x1/bro.jpg'), '']],
    [{ '@id': '/c.jpg', 'url': '/c.jpg' }, [address('c.jpg'), '']],
    [{ description: 'Bron' }],
    [{ contentUrl: '' }],
    [''], [null], [true], [false], [[]], [{}],
  ] as [unknown, ...string[][]][]) {
    it(`${JSON.stringify(given)} is ${expected.length ? expected.join(' and ') : 'none'}`, () => expect(images(given)).to.deep.equal(expected));
  }

  it('is no logo where the publisher has none', () => {
    for (const publisher of ['Kommunen', { name: 'Kommunen' }, { name: 'Kommunen', logo: '' }, { name: 'Kommunen', logo: false }, [{ logo: null }]]) {
      expect(withPart({ publisher }).logos, JSON.stringify(publisher)).to.deep.equal([]);
    }
  });
});
