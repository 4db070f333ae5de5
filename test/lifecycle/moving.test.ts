import { expect } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { openPage } from '../pages/frame.js';
import { article, at, consoleMessages, own, part, shown } from '../support/element.js';
import { until } from '../support/until.js';

/** An old article with facts from each source: attributes, slots, data and a child script. */
const MARKUP = `<div><kommun-nyhet lang="sv" date-published="2021-05-07" share="print">
  <h2 slot="headline">Ny bro</h2><figure slot="image"><img src="/test/support/pictures/landscape.svg" width="1600" height="900" alt="Bron"></figure>
  <script type="application/ld+json">{ "@type": "NewsArticle", "dateModified": "2021-06-01" }</script>
</kommun-nyhet></div>`;
const old = async () => {
  const element = await article(MARKUP);
  element.article = { headline: 'x', articleBody: 'Bron öppnar.' };
  await element.updateComplete;
  return element;
};

/** What somebody would see: the words, and the styles that only our sheets give, inside the element and in its markup. */
const looks = (element: KommunNyhet) => {
  const { paddingTop, paddingLeft, backgroundColor, borderLeftWidth } = getComputedStyle(part(element, 'notice')!);
  const { minHeight, borderTopWidth } = getComputedStyle(part(element, 'share-link')!);
  const { maxWidth, display } = getComputedStyle(element.querySelector('img')!);
  return { words: shown(element), paddingTop, paddingLeft, backgroundColor, borderLeftWidth, minHeight, borderTopWidth, maxWidth, display };
};

describe('an article that is moved', () => {
  beforeEach(() => {
    at('2026-11-23');
    consoleMessages();
  });

  it('looks as this test thinks that it does', async () => {
    const { words, paddingLeft, borderLeftWidth, minHeight, maxWidth, display } = looks(await old());
    expect(words).to.contain('Artikeln publicerades: 7 maj 2021').and.to.contain('för 5 år sedan').and.to.contain('Bron öppnar.').and.to.contain('Senast ändrad: 1 juni 2021');
    expect({ paddingLeft, borderLeftWidth, minHeight, maxWidth, display }).to.deep.equal({
      paddingLeft: '20px', borderLeftWidth: '6px', minHeight: '44px', maxWidth: '100%', display: 'block',
    });
  });

  it('within the page keeps its looks, its facts and its elements', async () => {
    const element = await old();
    const before = looks(element);
    const link = own(element, 'button')[0];
    const place = document.createElement('section');
    element.parentElement!.append(place);
    place.append(element);
    await element.updateComplete;
    expect(looks(element)).to.deep.equal(before);
    expect(own(element, 'button')[0] === link, 'the same button').to.be.true;
  });

  it('into a shadow root, into another and out again keeps its looks and its facts', async () => {
    const element = await old();
    const before = looks(element);
    const home = element.parentElement!;
    for (const name of ['first', 'second']) {
      const host = document.createElement('div');
      host.id = name;
      home.append(host);
      host.attachShadow({ mode: name === 'first' ? 'open' : 'closed' }).append(element);
      await element.updateComplete;
      expect(looks(element), name).to.deep.equal(before);
    }
    home.append(element);
    await element.updateComplete;
    expect(looks(element)).to.deep.equal(before);
  });

  it('to another document and back, twice, keeps its looks and its facts, and leaves no more sheets each time', async () => {
    const element = await old();
    const before = looks(element);
    const home = element.parentElement!;
    const { document: other } = await openPage('/test/pages/blank.html');
    const sheets: number[] = [];
    for (const count of [1, 2]) {
      other.body.append(element);
      await element.updateComplete;
      expect(element.ownerDocument === other).to.be.true;
      expect(looks(element), `there, time ${count}`).to.deep.equal(before);
      const there = [other.adoptedStyleSheets.length, element.shadowRoot!.adoptedStyleSheets.length];
      home.append(element);
      await element.updateComplete;
      expect(looks(element), `back, time ${count}`).to.deep.equal(before);
      sheets.push(...there, document.adoptedStyleSheets.length, element.shadowRoot!.adoptedStyleSheets.length);
    }
    expect(sheets.slice(4)).to.deep.equal(sheets.slice(0, 4));
  });

  it('to another document inside something else looks the same there', async () => {
    const element = await old();
    const before = looks(element);
    const { document: other } = await openPage('/test/pages/blank.html');
    const host = other.createElement('div');
    other.body.append(host);
    host.attachShadow({ mode: 'open' }).append(element.parentElement!);
    await element.updateComplete;
    expect(looks(element)).to.deep.equal(before);
  });

  it('to another document follows what happens there', async () => {
    const element = await old();
    const { document: other } = await openPage('/test/pages/blank.html');
    other.body.append(element);
    element.headline = 'Annat';
    element.removeAttribute('lang');
    other.documentElement.lang = 'en';
    element.querySelector('h2')!.textContent = 'Ny tunnel';
    await until(() => shown(element).includes('Ny tunnel'), 'observers and the update have had their turn');
    expect(shown(element)).to.contain('Share this page: [2021-05-07] Ny tunnel');
  });

  it('out of the page and in again shows what was changed meanwhile', async () => {
    const element = await old();
    const before = looks(element);
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    await element.updateComplete;
    expect(looks(element)).to.deep.equal(before);
    element.remove();
    element.querySelector('h2')!.textContent = 'Ny tunnel';
    element.share = 'email';
    await element.updateComplete;
    home.append(element);
    await element.updateComplete;
    expect(shown(element)).to.contain('[2021-05-07] Ny tunnel').and.to.contain('Dela med e-post').and.not.to.contain('Skriv ut');
  });

  it('in and out again at once throws nothing and shows nothing', async () => {
    const element = document.createElement('kommun-nyhet');
    document.body.append(element);
    element.remove();
    await element.updateComplete;
    expect(element.shadowRoot?.childElementCount ?? 0).to.equal(0);
  });
});

describe('a thousand articles that come and go', () => {
  it('leave no style sheets, no elements and no listeners’ work behind', async () => {
    const place = (await article(MARKUP)).parentElement!;
    const before = { page: document.adoptedStyleSheets.length, head: document.head.childElementCount, place: place.childElementCount };
    let own = 0;
    for (let left = 1000; left; left--) {
      const element = document.createElement('kommun-nyhet');
      element.headline = 'Ny bro';
      place.append(element);
      await element.updateComplete;
      own = Math.max(own, element.shadowRoot!.adoptedStyleSheets.length);
      element.remove();
    }
    expect({ page: document.adoptedStyleSheets.length, head: document.head.childElementCount, place: place.childElementCount }).to.deep.equal(before);
    expect(own, 'sheets of one article').to.be.within(1, 3);
  });

  it('leave no sheets either where one article comes and goes a thousand times', async () => {
    const element = await article(MARKUP);
    const place = element.parentElement!;
    const before = [document.adoptedStyleSheets.length, element.shadowRoot!.adoptedStyleSheets.length, own(element, '*').length];
    for (let left = 1000; left; left--) {
      element.remove();
      place.append(element);
      await element.updateComplete;
    }
    expect([document.adoptedStyleSheets.length, element.shadowRoot!.adoptedStyleSheets.length, own(element, '*').length]).to.deep.equal(before);
  });
});
