import { expect } from '@open-wc/testing';
import { WAYS } from '../support/both-ways.js';
import { article, at, jsonLd, shown, shownElements, updated } from '../support/element.js';
import { landscape as picture } from '../support/pictures.js';

/** Every place filled by the page, in the opposite order. */
const slotted = `<kommun-nyhet>
  <p slot="footer">Sidfot</p>
  <a slot="replacement" href="/ny">Ersättning</a>
  <p slot="modified">Ändrad <time datetime="2022-01-02">den andra</time></p>
  <p>Brödtext ett</p>
  <p>Brödtext två</p>
  <figure slot="image"><img src="${picture}" width="160" height="90" alt="" /><figcaption>Bildtext</figcaption></figure>
  <p slot="lead">Ingress</p>
  <p slot="notice">Upplysning</p>
  <p slot="published">Publicerad <time datetime="2021-05-07">den sjunde</time></p>
  <h2 slot="headline">Rubrik</h2>
  <p slot="logo">Logotyp</p>
</kommun-nyhet>`;

const SHARE = ['Dela på Facebook', 'Dela på X', 'Dela på LinkedIn', 'Dela med e-post', 'Kopiera länk'];
const NOTICE = [
  'Denna nyhet kan innehålla inaktuell information',
  'Det kan bero på att nyheten är publicerad för länge sedan eller att ny information har ersatt denna. Nyheten publicerades för 5 år sedan.',
  'Läs den aktuella informationen',
];
const OWN = [
  'Rubrik', 'Artikeln publicerades: 7 maj 2021', ...NOTICE, 'Ingress', 'Brödtext', 'Senast ändrad: 2 januari 2022', 'Ändrad av: Redaktionen',
  'Dela sidan: [2021-05-07] Rubrik', ...SHARE,
];
const attributes = `headline="Rubrik" description="Ingress" date-published="2021-05-07" date-modified="2022-01-02"
  editor="Redaktionen" replaced-by="/ny"`;
const data = {
  headline: 'Rubrik',
  description: 'Ingress',
  articleBody: 'Brödtext',
  datePublished: '2021-05-07',
  dateModified: '2022-01-02',
  editor: { name: 'Redaktionen' },
  publisher: { name: 'Storstads kommun', logo: picture },
  image: { contentUrl: picture, width: 160, height: 90, caption: 'Bildtext', creditText: 'Foto: Någon' },
};

const isLeaf = (element: Element) =>
  element.matches('img, p, h1, h2, h3, h4, h5, h6, li, figcaption') && element.getBoundingClientRect().height > 0;

/** Elements that stand higher up than one before them in the tree. */
const outOfOrder = (el: Element): string[] => {
  const leaves = shownElements(el).filter(isLeaf);
  expect(leaves.length).to.be.at.least(6);
  const tops = leaves.map((leaf) => Math.round(leaf.getBoundingClientRect().top));
  return leaves.filter((_, index) => index > 0 && tops[index]! < tops[index - 1]!).map((leaf) => leaf.outerHTML);
};

describe('The order of what is shown', () => {
  beforeEach(() => { at('2026-05-07'); });

  it('is the contract’s for what the page slots, whatever order it stands in', async () => {
    const el = await article(slotted);
    expect(shown(el).split('\n')).to.deep.equal([
      'Logotyp', 'Rubrik', 'Publicerad den sjunde', 'Upplysning', 'Ersättning', 'Ingress', 'Bildtext', 'Brödtext ett', 'Brödtext två',
      'Ändrad den andra', 'Dela sidan: [2021-05-07] Rubrik', ...SHARE, 'Sidfot',
    ]);
  });

  for (const [way, open] of Object.entries(WAYS)) {
    it(`is the contract’s for attributes${way}`, async () => {
      const el = await open(`<kommun-nyhet ${attributes}>Brödtext</kommun-nyhet>`);
      expect(shown(el).split('\n')).to.deep.equal(OWN);
    });

    it(`is the contract’s for data, pictures with their captions included${way}`, async () => {
      const el = await open(`<kommun-nyhet replaced-by="/ny">${jsonLd(data)}<p slot="footer">Sidfot</p></kommun-nyhet>`);
      const lines = [...OWN, 'Sidfot'];
      lines.splice(OWN.indexOf('Ingress') + 1, 0, 'Bildtext', 'Foto: Någon');
      expect(shown(el).split('\n')).to.deep.equal(lines);
    });

    it(`has the logo before the headline, and the picture between lead and body${way}`, async () => {
      const el = await open(`<kommun-nyhet>${jsonLd(data)}</kommun-nyhet>`);
      const met = shownElements(el).filter((each) => each.matches('img, h2, p')).map((each) => each.getAttribute('alt') ?? shown(each));
      expect(met.indexOf('Logotyp för Storstads kommun')).to.equal(0);
      expect(met.indexOf('Rubrik')).to.equal(1);
      expect(met.slice(met.indexOf('Ingress'), met.indexOf('Brödtext') + 1)).to.deep.equal(['Ingress', '', 'Brödtext']);
    });

    it(`is the same for the eye as for the tree when everything comes as data${way}`, async () => {
      const el = await open(`<kommun-nyhet replaced-by="/ny">${jsonLd(data)}<p slot="footer">Sidfot</p></kommun-nyhet>`);
      expect(outOfOrder(el)).to.deep.equal([]);
    });

    it(`leaves no gap where nothing is known: an article of a headline alone shows the headline and the links${way}`, async () => {
      const el = await open('<kommun-nyhet headline="Rubrik"></kommun-nyhet>');
      expect(shown(el).split('\n')).to.deep.equal(['Rubrik', 'Dela sidan: Rubrik', ...SHARE]);
    });
  }

  it('is the same for the eye as for the tree when the page slots everything', async () => {
    expect(outOfOrder(await article(slotted))).to.deep.equal([]);
  });

  it('stays when the parts come one by one', async () => {
    const el = await article('<kommun-nyhet share="none"><p>Brödtext</p></kommun-nyhet>');
    for (const [slot, text] of [['footer', 'Sidfot'], ['lead', 'Ingress'], ['headline', 'Rubrik'], ['modified', 'Ändrad'], ['published', 'Publicerad']] as const) {
      const paragraph = document.createElement('p');
      paragraph.slot = slot;
      paragraph.textContent = text;
      el.append(paragraph);
      await updated();
    }
    expect(shown(el).split('\n')).to.deep.equal(['Rubrik', 'Publicerad', 'Ingress', 'Brödtext', 'Ändrad', 'Sidfot']);
    expect(outOfOrder(el)).to.deep.equal([]);
  });
});
