import { expect } from '@open-wc/testing';
import { KommunNyhet, type NewsArticle } from '../../src/index.js';
import { openPage } from '../pages/frame.js';
import { article, consoleMessages, headings, jsonLd, own, replace, shown } from '../support/element.js';

const MARKUP = `<kommun-nyhet share="none" date-published="2021-05-07"><h2 slot="headline">Egen rubrik</h2><p slot="lead">Egen ingress</p><p slot="karta">Karta</p>
  <p>Egen brödtext</p><p slot="footer">Sidfot</p></kommun-nyhet>`;
const OWN_WORDS = ['Egen rubrik', 'Egen ingress', 'Egen brödtext', 'Karta', 'Sidfot'];
const fail = (): never => { throw new Error('trasig'); };

/** Puts something in place of what the embedding script may, until the test is over. */
const extend = (part: Partial<typeof KommunNyhet.extension>) => { replace(KommunNyhet, 'extension', { ...KommunNyhet.extension, ...part }); };

/** An article whose reading of anything fails. */
const unreadable = (): NewsArticle => new Proxy({}, { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail });
const revoked = (): NewsArticle => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cyclic = (): object => {
  const news: Record<string, unknown> = { '@type': 'NewsArticle', headline: 'Data' };
  return Object.assign(news, { image: news, publisher: news, articleBody: [news], '@graph': [news], mainEntity: news });
};

describe('Whatever throws, the page’s own text is there', () => {
  let told: string[];
  beforeEach(() => { told = consoleMessages(); });

  const meetsOwnWords = (el: KommunNyhet) => { for (const words of OWN_WORDS) expect(shown(el).split('\n'), words).to.include(words); };

  for (const [place, brake] of [
    ['what reads src', () => { extend({ read: fail }); }],
    ['what shows what was loaded', () => { extend({ show: fail }); }],
    ['the template', () => { extend({ show: (_, view) => ({ view: { ...view, get channels(): never { return fail(); } } }) }); }],
    ['a value in the midst of the template', () => { extend({ show: (_, view) => ({ view, body: { toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail } }) }); }],
    ['what tells the embedding script’s nodes from the page’s', () => { extend({ wrote: fail }); }],
    ['the clock', () => { replace(KommunNyhet, 'now', fail); }],
  ] as const) {
    it(`where ${place} does, told once; and the article is back when it does no longer`, async () => {
      const original = { extension: KommunNyhet.extension, now: KommunNyhet.now };
      brake();
      const el = await article(MARKUP.replace('share="none"', 'src="#saknas"'));
      meetsOwnWords(el);
      el.editor = 'Kansliet';
      await el.updateComplete;
      meetsOwnWords(el);
      expect(told.filter((message) => message.includes('trasig'))).to.have.length(1);
      Object.assign(KommunNyhet, original);
      el.editor = 'Kommunikationsavdelningen';
      await el.updateComplete;
      expect(shown(el)).to.contain('Artikeln publicerades: 7 maj 2021').and.to.contain('Ändrad av: Kommunikationsavdelningen');
      meetsOwnWords(el);
    });
  }

  it('where a later update fails, and the same article has been there', async () => {
    const el = await article(MARKUP);
    extend({ show: fail });
    el.editor = 'Kansliet';
    await el.updateComplete;
    meetsOwnWords(el);
    expect(own(el, '[part]')).to.have.length(0);
  });

  it('where the styles cannot be adopted, with all that is around it', async () => {
    const page = await openPage('/test/pages/blank.html'); // a document whose sheets are not made yet
    replace(page.window, 'CSSStyleSheet', fail);
    const el = document.createElement('kommun-nyhet');
    el.innerHTML = MARKUP.replace(/^<kommun-nyhet[^>]*>|<\/kommun-nyhet>$/g, '');
    el.datePublished = '2021-05-07';
    page.document.body.append(el);
    await el.updateComplete;
    meetsOwnWords(el);
    expect(shown(el)).to.contain('Artikeln publicerades: 7 maj 2021');
    expect(told.filter((message) => message.includes('without its styles'))).to.have.length(1);
  });

  for (const [what, news] of [
    ['has a getter that throws', () => ({ '@type': 'NewsArticle', get headline() { return fail(); } })],
    ['has a picture that throws', () => ({ headline: 'Data', image: unreadable() })],
    ['throws whatever it is asked', unreadable],
    ['is a proxy that was revoked', revoked],
    ['holds itself', cyclic],
    ['is a list that holds itself', () => { const list: unknown[] = []; list.push(list); return list; }],
  ] as [string, () => object][]) {
    it(`where the article as an object ${what}`, async () => {
      const el = await article(MARKUP);
      Object.assign(el, { article: news() });
      await el.updateComplete;
      meetsOwnWords(el);
      expect(headings(el)[0]).to.equal('h2 Egen rubrik');
      el.article = { headline: 'x', editor: { name: 'Kansliet' } };
      await el.updateComplete;
      expect(shown(el), 'the next one is read').to.contain('Ändrad av: Kansliet');
    });
  }

  it('where the data in the page is a million brackets, or a number', async () => {
    for (const json of ['['.repeat(1_000_000), '9'.repeat(1000), '"NewsArticle"']) {
      const el = await article(MARKUP.replace('<p>Egen', `<script type="application/ld+json">${json}</script><p>Egen`));
      meetsOwnWords(el);
    }
    meetsOwnWords(await article(MARKUP.replace('<p>Egen', `${jsonLd({ headline: 'Data' })}<p>Egen`)));
  });
});
