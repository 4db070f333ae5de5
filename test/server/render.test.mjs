// What a server prints, in Node, by the published module.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { renderKommunNyhet, streamKommunNyhet } from '../../dist/server.js';

const NOW = Date.UTC(2021, 5, 1, 12);
const news = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Polisen och Borås Stad står enade för en tryggare kommun',
  description: 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.',
  datePublished: '2021-05-07',
  dateModified: '2021-05-10',
  editor: 'Kommunikationsavdelningen',
  url: 'https://www.boras.example/nyheter/tryggare',
  inLanguage: 'sv',
  image: { contentUrl: '/bild.jpg', description: 'Överenskommelsen', caption: 'Överenskommelsen skrivs under.', creditText: 'Borås Stad', width: 1600, height: 900 },
  articleBody: 'Kommunpolis Anders Cronehag betonar vikten av samarbete.\n\nDen öppnar i dag.',
};
const print = (article = news, options = {}) => renderKommunNyhet(article, { now: NOW, ...options });

const textOf = node => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const attributes = node => Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
const host = markup => parseFragment(markup).childNodes.find(({ tagName }) => tagName === 'kommun-nyhet');
/** What stands in the element: each child's name, place and words. */
const children = markup => host(markup).childNodes
  .filter(({ tagName }) => tagName)
  .map(node => `${node.tagName}${attributes(node).slot ? ` ${attributes(node).slot}` : ''}: ${textOf(node).replace(/\s+/g, ' ').trim()}`);
const all = (node, name) => (node.childNodes ?? []).flatMap(child => [...(child.tagName === name ? [child] : []), ...all(child, name)]);

describe('what a server prints', () => {
  it('is the whole article in the contract’s order, links for sharing included', () => {
    assert.deepEqual(children(print()), [
      'h2 headline: Polisen och Borås Stad står enade för en tryggare kommun',
      'p published: Artikeln publicerades: 7 maj 2021',
      'p lead: Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.',
      'figure image: Överenskommelsen skrivs under. Borås Stad',
      'p: Kommunpolis Anders Cronehag betonar vikten av samarbete.',
      'p: Den öppnar i dag.',
      'div modified: Senast ändrad: 10 maj 2021Ändrad av: Kommunikationsavdelningen',
      'div share: Dela sidan: [2021-05-07] Polisen och Borås Stad står enade för en tryggare kommunDela på FacebookDela på XDela på LinkedInDela med e-post',
    ]);
    const [image] = all(host(print()), 'img');
    assert.deepEqual(attributes(image), { src: 'https://www.boras.example/bild.jpg', alt: 'Överenskommelsen', width: '1600', height: '900' });
    assert.deepEqual(attributes(host(print())), {
      lang: 'sv', 'date-published': '2021-05-07', 'date-modified': '2021-05-10', editor: 'Kommunikationsavdelningen', url: news.url,
    });
  });

  it('has the notice while it is due, with the age, and not before', () => {
    const notice = at => children(print(news, { now: Date.UTC(...at) })).find(line => line.startsWith('div notice'));
    assert.equal(notice([2022, 4, 6]), undefined);
    assert.match(notice([2026, 10, 26]), /Denna nyhet kan innehålla inaktuell information.*publicerades för 5 år sedan\.$/);
    assert.match(children(print(news, { replacedBy: 'https://www.boras.example/ny' }))[3], /^p replacement: Läs den aktuella informationen$/);
  });

  it('has the notice’s heading one level below the headline’s, also where the caller gives that', () => {
    const headings = options => all(host(print(news, { outdated: true, ...options })), 'div').flatMap(({ childNodes }) => childNodes).map(({ tagName }) => tagName).filter(name => /^h\d$/.test(name));
    assert.deepEqual(headings({}), ['h3']);
    assert.deepEqual(headings({ headingLevel: 1 }), ['h2']);
    assert.deepEqual(headings({ parts: { headline: '<h1 slot="headline">Ny bro</h1>' } }), ['h2']);
    assert.deepEqual(headings({ headingLevel: 2, parts: { headline: '<hgroup slot="headline"><H4 class="rubrik">Ny bro</H4></hgroup>' } }), ['h5']);
  });

  it('is the same where an option is empty, as a template’s setting may be, and where it is not there', () => {
    const empty = { share: '', outdatedAfter: '', replacedBy: '', locale: '', base: '', nonce: '', parts: undefined, headingLevel: undefined };
    assert.equal(print(news, empty), print());
  });

  it('says in another language what is not the article’s own, marked with that language', () => {
    const printed = print(news, { locale: 'en' });
    assert.match(printed, /<p slot="published" lang="en">Published: <time datetime="2021-05-07">7 May 2021<\/time>/);
    assert.match(printed, /<span lang="sv">Kommunikationsavdelningen<\/span>/);
    assert.equal(attributes(host(printed)).locale, 'en');
    assert.doesNotMatch(print(), /lang="en"/);
  });

  it('has the clock of Sweden, whatever the server’s is', () => {
    assert.match(print({ ...news, datePublished: '2021-05-07T22:30:00Z' }), /<time datetime="2021-05-07T22:30:00.000Z">8 maj 2021 kl. 00:30<\/time>/);
  });

  it('escapes every text, and prints what the caller vouches for as it is', () => {
    const hostile = '</kommun-nyhet><script>alert(1)</script>" onerror="å & <';
    const words = '" onerror="å & <'; // what looks like an element in a text of data is no words
    const article = { ...news, headline: hostile, description: hostile, editor: hostile, articleBody: hostile, image: { contentUrl: '/b.jpg', description: hostile, caption: hostile, creditText: hostile }, publisher: { name: hostile, logo: '/l.png' } };
    const printed = print(article);
    assert.equal(all(parseFragment(printed), 'script').length, 0);
    assert.equal(parseFragment(printed).childNodes.filter(({ tagName }) => tagName).length, 1);
    assert.equal(textOf(all(host(printed), 'h2')[0]), words);
    assert.equal(attributes(all(host(printed), 'img').at(-1)).alt, words);
    const body = '<p>Egen <b>text</b></p><kommun-karta></kommun-karta>';
    assert.ok(print(news, { parts: { body } }).includes(body));
  });

  it('is whole around the light DOM where a shadow root is asked for', () => {
    const printed = print(news, { shadowRoot: true, nonce: 'abc123==' });
    const [template] = all(host(printed), 'template');
    assert.equal(attributes(template).shadowrootmode, 'open');
    assert.match(printed, /<style nonce="abc123==">/);
    const slots = all({ childNodes: [template.content] }, 'slot').map(slot => attributes(slot).name ?? '');
    assert.deepEqual(slots, ['logo', 'headline', 'published', 'notice', 'replacement', 'lead', 'image', '', 'modified', 'share', 'footer']);
    assert.match(textOf(template.content), /Dela på Facebook/);
    assert.doesNotMatch(textOf(template.content), /Anders Cronehag/, 'the text stands in the light DOM alone');
  });

  it('tells search engines where that is asked for, on a page of the article’s origin alone', () => {
    const scripts = options => all(host(print({ ...news, headline: 'Ny < bro' }, options)), 'script').map(textOf);
    const [told, ...more] = scripts({ structuredData: true });
    assert.deepEqual(more, []);
    const { headline, datePublished, mainEntityOfPage } = JSON.parse(told);
    assert.deepEqual([headline, datePublished, mainEntityOfPage], ['Ny < bro', '2021-05-07', news.url]);
    assert.doesNotMatch(told, /</);
    assert.equal(scripts({ structuredData: true, base: 'https://www.boras.example/start' }).length, 1);
    assert.deepEqual(scripts({ structuredData: true, base: 'https://annan.example/' }), []);
    assert.deepEqual(scripts({}), []);
  });

  it('is the same in pieces', () => {
    assert.equal([...streamKommunNyhet(news, { now: NOW })].join(''), print());
  });

  for (const [what, article, options, told] of [
    ['no article', null, {}, /expects a NewsArticle/],
    ['a text', 'nyhet', {}, /expects a NewsArticle/],
    ['a day that no calendar has', { ...news, datePublished: '2026-02-30' }, {}, /date-published "2026-02-30": expected an ISO 8601/],
    ['an option that there is not', news, { headinglevel: 2 }, /no option headinglevel/],
    ['a level that there is not', news, { headingLevel: 7 }, /headingLevel is 7: expected 1 to 6/],
    ['a language that there is not', news, { locale: 'tlh' }, /locale is "tlh": expected sv or en/],
    ['a channel that there is not', news, { share: 'fax' }, /share is "fax"/],
    ['a nonce that would end its attribute', news, { nonce: '"><script>' }, /nonce/],
    ['a part that is no text', news, { parts: { body: 5 } }, /parts/],
  ]) {
    it(`throws a TypeError that names what is wrong with ${what}`, () => {
      assert.throws(() => print(article, options), error => error instanceof TypeError && told.test(error.message));
    });
  }
});
