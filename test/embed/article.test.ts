import { expect } from '@open-wc/testing';
import '../../src/embed.js';
import { LoadEvent } from '../../src/index.js';
import { afterThisTest, article, articleName, at, headings, next, own, part, shown } from '../support/element.js';
import { loaded } from '../support/pictures.js';
import { elsewhere, origin } from './elsewhere.js';

/** The article from an address, when it is there. */
const from = async (file: string, attributes = '', inside = '<p>Reserv</p>') => {
  const there = next(document, 'kommun-nyhet-load');
  const el = await article(`<kommun-nyhet src="${elsewhere(file)}" ${attributes}>${inside}</kommun-nyhet>`);
  await there;
  return el;
};
/** What was loaded and a selector matches, in the light DOM. */
const inBody = <E extends Element = HTMLElement>(el: Element, selector: string) => [...el.querySelectorAll<E>(`:scope > [slot=body] ${selector}`)];
const described = (link: HTMLAnchorElement) => `${link.textContent} → ${link.href}`;
const links = (el: Element, selector: string) => own<HTMLAnchorElement>(el, `${selector} a`).map(described);
const linksInBody = (el: Element, selector: string) => inBody<HTMLAnchorElement>(el, `${selector} a`).map(described);

describe('an article from another site', () => {
  beforeEach(() => { at('2021-06-01'); });

  it('is shown whole, in the contract’s order', async () => {
    const el = await from('nyhet.json');
    expect(shown(el)).to.equal([
      'Polisen och Borås Stad står enade för en tryggare kommun',
      'Artikeln publicerades: 7 maj 2021',
      'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.',
      'Överenskommelsen skrivs under.',
      'Kommunpolis Anders Cronehag betonar vikten av samarbete.',
      'Den öppnar i dag.',
      `Källa: Borås Stad, ${new URL(origin).host}`,
      'Senast ändrad: 10 maj 2021',
      'Dela sidan: [2021-05-07] Polisen och Borås Stad står enade för en tryggare kommun',
      'Dela på Facebook', 'Dela på X', 'Dela på LinkedIn', 'Dela med e-post', 'Kopiera länk',
    ].join('\n'));
    expect(articleName(el)).to.equal('Polisen och Borås Stad står enade för en tryggare kommun');
  });

  it('tells that it is there with an event that bubbles', async () => {
    const told = next(document, 'kommun-nyhet-load');
    await article(`<kommun-nyhet src="${elsewhere('nyhet.json')}"></kommun-nyhet>`);
    expect(await told).to.be.instanceOf(LoadEvent);
  });

  it('shares and names the original', async () => {
    const el = await from('nyhet.json');
    expect(own<HTMLAnchorElement>(el, '[part=share-link]')[0]!.href).to.contain(encodeURIComponent(`${origin}/nyheter/tryggare`));
    expect(links(el, '[part=source]')).to.deep.equal([`Borås Stad → ${origin}/nyheter/tryggare`]);
  });

  it('names the host where there is no publisher', async () => {
    const el = await from('flode.json#badhus');
    expect(shown(part(el, 'source')!)).to.equal(`Källa: ${new URL(origin).host}`);
  });

  it('keeps what the page says itself: attributes and slots go first', async () => {
    const el = await from('nyhet.json', 'date-published="2021-05-08" url="/egen"', '<h3 slot="headline">Egen rubrik</h3>');
    expect(shown(el)).to.contain('Egen rubrik').and.to.contain('Artikeln publicerades: 8 maj 2021').and.not.to.contain('står enade');
    expect(own<HTMLAnchorElement>(el, '[part=share-link]')[0]!.href).to.contain(encodeURIComponent(`${location.origin}/egen`));
  });

  it('speaks the page’s language around the article’s own', async () => {
    const el = await from('nyhet.json', 'lang="en"');
    expect(shown(el)).to.contain('Source: Borås Stad').and.to.contain('Published: 7 May 2021');
    expect(el.querySelector<HTMLElement>('[slot=body]')!.lang).to.equal('sv');
  });

  it('takes the item of a feed that the fragment names', async () => {
    const el = await from('flode.json#badhus');
    expect(shown(el)).to.contain('Badhuset öppnar\nVälkommen.');
  });
});

describe('a text with markup from another site', () => {
  beforeEach(() => { at('2026-11-10'); });

  it('is shown with its headings below the headline', async () => {
    const el = await from('flode.json', 'heading-level="3"');
    expect(headings(el)).to.deep.equal(['h3 Ny bro', 'h4 När öppnar den?']);
    expect(shown(el)).to.contain('När öppnar den?\nDen öppnar i dag, se kartan.\nGång\nCykel\nBron över ån');
  });

  it('follows when the level changes', async () => {
    const el = await from('flode.json');
    expect(headings(el)).to.deep.equal(['h2 Ny bro', 'h3 När öppnar den?']);
    el.setAttribute('heading-level', '1');
    await el.updateComplete;
    expect(headings(el)).to.deep.equal(['h1 Ny bro', 'h2 När öppnar den?']);
  });

  it('has its links point into the original, and its lists look like lists', async () => {
    const el = await from('flode.json');
    expect(linksInBody(el, 'p')).to.include(`kartan → ${origin}/nyheter/karta`);
    const [item] = inBody(el, 'li');
    expect(getComputedStyle(item!).display).to.equal('list-item');
    expect(getComputedStyle(item!.parentElement!).listStyleType).to.equal('disc');
  });

  it('runs nothing', async () => {
    await from('flode.json');
    expect('__hostile' in window).to.be.false;
  });

  it('shows pictures of the site that was asked, and links to those of others', async () => {
    const el = await from('flode.json');
    expect(inBody<HTMLImageElement>(el, 'img').map(({ src, alt }) => `${alt}: ${src}`)).to.deep.equal([`En bro: ${origin}/test/support/pictures/landscape.svg?i-texten`]);
    expect(linksInBody(el, 'figure')).to.include('En båt under bron → https://tredje.example/bild.jpg');
  });

  it('shows a picture in the text when the reader comes near', async () => {
    const el = await from('flode.json');
    const picture = inBody<HTMLImageElement>(el, 'img')[0]!;
    picture.scrollIntoView();
    await loaded(picture);
    expect(picture.naturalWidth).to.be.above(0);
    expect(picture.referrerPolicy).to.equal('no-referrer');
  });

  it('links to a lead picture of a third site', async () => {
    const el = await from('flode.json#park');
    expect(el.querySelectorAll('img')).to.have.length(0);
    expect(linksInBody(el, 'figure')).to.deep.equal(['Visa bilden → https://tredje.example/park.jpg']);
  });

  it('calls no two links the same where it has to name them', async () => {
    const el = await from('flode.json#invigning');
    const names = () => linksInBody(el, 'figure').map((link) => link.split(' → ')[0]);
    const first = ['Visa bilden', 'Visa bilden (2)', 'En bro', 'Öppna innehåll från film.example', 'Öppna innehåll från film.example (2)', 'Öppna innehåll från ljud.example'];
    expect(names()).to.deep.equal(first);
    el.locale = 'en';
    await el.updateComplete;
    expect(names()).to.include.members(['View the picture', 'View the picture (2)']);
    el.locale = 'sv';
    await el.updateComplete;
    expect(names()).to.deep.equal(first);
  });

  it('shows every picture where the page says images="any"', async () => {
    const el = await from('flode.json#park', 'images="any"');
    expect([...el.querySelectorAll<HTMLImageElement>('[slot=image] img')].map(({ src }) => src)).to.deep.equal(['https://tredje.example/park.jpg']);
    el.removeAttribute('images');
    await el.updateComplete;
    expect(el.querySelectorAll('img')).to.have.length(0);
    el.setAttribute('images', 'any');
    await el.updateComplete;
    expect(el.querySelectorAll('img')).to.have.length(1);
  });

  it('lets a wide table be scrolled with the keyboard', async () => {
    const el = await from('flode.json');
    const [box] = inBody(el, '[data-kommun-nyhet=table]');
    expect(box!.tabIndex).to.equal(0);
    expect(box!.ariaLabel).to.equal('Tider');
    expect(box!.localName, 'with a name, a region').to.equal('section');
  });
});

describe('the page’s own text with src', () => {
  it('is the fallback: shown until the article is there, and then not', async () => {
    const there = next(document, 'kommun-nyhet-load');
    const el = await article(`<kommun-nyhet src="${elsewhere('nyhet.json')}"><p>Reserv</p></kommun-nyhet>`);
    expect(shown(el)).to.equal('Reserv');
    expect(el.matches(':state(loading)')).to.be.true;
    await there;
    expect(shown(el)).to.not.contain('Reserv');
    expect(el.matches(':state(loading)')).to.be.false;
  });

  it('comes back when src is taken away', async () => {
    const el = await from('nyhet.json');
    el.removeAttribute('src');
    await el.updateComplete;
    expect(shown(el)).to.contain('Reserv').and.not.to.contain('Källa');
  });

  it('still may name the article in the same page', async () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.id = 'i-sidan';
    script.textContent = '{"@type":"NewsArticle","headline":"I sidan"}';
    document.body.append(script);
    afterThisTest(() => { script.remove(); });
    const el = await article('<kommun-nyhet src="#i-sidan"></kommun-nyhet>');
    expect(shown(el)).to.contain('I sidan').and.not.to.contain('Källa');
  });
});
