import { expect } from '@open-wc/testing';
import { type ImageObject, type KommunNyhet } from '../../src/index.js';
import { article, jsonLd, own, part, shown, shownElements } from '../support/element.js';
import { landscape, portrait } from '../support/pictures.js';

const withPictures = (image: ImageObject | string | readonly (ImageObject | string)[]) =>
  article(`<kommun-nyhet share="none">${jsonLd({ headline: 'Rubrik', image })}</kommun-nyhet>`);
const pictures = (el: KommunNyhet) => own<HTMLImageElement>(el, 'figure img');
const alts = async (image: ImageObject | string) => pictures(await withPictures(image)).map((each) => each.getAttribute('alt'));

describe('A caption', () => {
  const FIGURE = `<img src="${landscape}" alt="En signering"><figcaption>Signering i maj. Foto: Någon</figcaption>`;

  it('of the lead picture that the page slots is shown, in the page’s own figure', async () => {
    const el = await article(`<kommun-nyhet share="none"><figure slot="image">${FIGURE}</figure><p>Brödtext</p></kommun-nyhet>`);
    expect(shown(el)).to.equal('Signering i maj. Foto: Någon\nBrödtext');
    expect(own(el, 'figure, figcaption')).to.have.length(0);
  });

  it('anywhere in the body is shown', async () => {
    const el = await article(`<kommun-nyhet share="none"><p>Ett</p><figure>${FIGURE}</figure><div><div><figure>${FIGURE}</figure></div></div></kommun-nyhet>`);
    expect(shown(el)).to.equal('Ett\nSignering i maj. Foto: Någon\nSignering i maj. Foto: Någon');
  });

  it('in data stands in the picture’s figure', async () => {
    const el = await withPictures({ contentUrl: landscape, caption: 'Signering i maj' });
    const [figcaption] = own(el, 'figure > figcaption');
    expect(shown(figcaption!)).to.equal('Signering i maj');
    expect(figcaption!.parentElement!.querySelector('img') === pictures(el)[0]).to.equal(true);
    expect(part(el, 'caption') === figcaption).to.equal(true);
  });

  it('stands apart from the credit', async () => {
    const el = await withPictures({ contentUrl: landscape, caption: 'Signering i maj', creditText: 'Foto: Någon' });
    expect(shown(part(el, 'caption')!)).to.equal('Signering i maj\nFoto: Någon');
  });

  it('may be missing while the credit is there', async () => {
    const el = await withPictures({ contentUrl: landscape, creditText: 'Foto: Någon' });
    expect(shown(part(el, 'caption')!)).to.equal('Foto: Någon');
  });

  it('is no empty figcaption where nothing is given', async () => {
    const el = await withPictures({ contentUrl: landscape, caption: ' ' });
    expect(own(el, 'figcaption')).to.have.length(0);
  });

  it('belongs to each of several pictures, in order', async () => {
    const el = await withPictures([{ url: landscape, caption: 'Ett' }, { url: portrait, caption: 'Två' }, landscape]);
    expect(own(el, 'figure').map(shown)).to.deep.equal(['Ett', 'Två', '']);
    expect(shown(el)).to.equal('Rubrik\nEtt\nTvå');
  });
});

describe('A picture’s alt text', () => {
  it('is the description', async () => {
    expect(await alts({ url: landscape, description: 'Två personer signerar', name: 'Signering', caption: 'Bildtext' })).to.deep.equal(['Två personer signerar']);
  });

  it('is the name where there is no description', async () => {
    expect(await alts({ url: landscape, description: ' ', name: 'Signering', caption: 'Bildtext' })).to.deep.equal(['Signering']);
  });

  it('is empty where there is neither: a caption or a credit never stands in', async () => {
    expect(await alts({ url: landscape, caption: 'Bildtext', creditText: 'Foto: Någon' })).to.deep.equal(['']);
    expect(await alts(landscape)).to.deep.equal(['']);
  });

  it('is kept in the page’s own pictures', async () => {
    const el = await article(`<kommun-nyhet><img slot="image" src="${landscape}" alt="En signering"></kommun-nyhet>`);
    expect(shownElements(el).filter((each) => each.matches('img')).map((each) => each.getAttribute('alt'))).to.deep.equal(['En signering']);
  });

  it('is in the language of the article', async () => {
    const el = await article(`<div lang="sv"><kommun-nyhet>${jsonLd({ headline: 'News', inLanguage: 'en', image: { url: landscape, name: 'Signing' } })}</kommun-nyhet></div>`);
    expect(pictures(el)[0]!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });
});

describe('Pictures in data', () => {
  it('are loaded at once if first, and else when the reader comes near', async () => {
    const el = await withPictures([landscape, portrait, landscape]);
    expect(pictures(el).map(({ loading }) => loading)).to.deep.equal(['eager', 'lazy', 'lazy']);
  });

  it('come from contentUrl before url, resolved against the page', async () => {
    const el = await withPictures([{ contentUrl: '/a.svg', url: '/b.svg' }, { url: 'c.svg' }]);
    expect(pictures(el).map(({ src }) => src)).to.deep.equal([new URL('/a.svg', document.baseURI).href, new URL('c.svg', document.baseURI).href]);
  });

  it('have the width and height that they were given', async () => {
    const el = await withPictures([{ url: landscape, width: 1600, height: '900' }, landscape]);
    expect(pictures(el).map((each) => [each.getAttribute('width'), each.getAttribute('height')])).to.deep.equal([['1600', '900'], [null, null]]);
  });

  it('give way to those that the page slots', async () => {
    const el = await article(`<kommun-nyhet><p slot="image">Sidans egen</p>${jsonLd({ headline: 'Rubrik', image: landscape })}</kommun-nyhet>`);
    expect(pictures(el)).to.have.length(0);
    expect(shown(part(el, 'image')!)).to.equal('Sidans egen');
  });
});

describe('A publisher’s logo', () => {
  const logos = (el: KommunNyhet) => own<HTMLImageElement>(el, '[part=header] img');
  const published = (publisher: object, attributes = '') =>
    article(`<kommun-nyhet ${attributes}>${jsonLd({ headline: 'Rubrik', publisher })}</kommun-nyhet>`);

  it('says whose it is, in the language of the element’s words', async () => {
    const publisher = { name: 'Storstads kommun', logo: { '@type': 'ImageObject', url: landscape } };
    expect(logos(await published(publisher)).map(({ alt }) => alt)).to.deep.equal(['Logotyp för Storstads kommun']);
    const [english] = logos(await published(publisher, 'locale="en"'));
    expect([english!.alt, english!.lang]).to.deep.equal(['Logo of Storstads kommun', 'en']);
  });

  it('may be an address alone', async () => {
    expect(logos(await published({ name: 'Storstads kommun', logo: landscape })).map(({ src }) => src)).to.deep.equal([landscape]);
  });

  it('does not claim to be of nobody where the publisher has no name', async () => {
    const names = logos(await published({ logo: landscape })).map(({ alt }) => alt);
    expect(names.filter((alt) => alt.startsWith('Logotyp för'))).to.deep.equal([]);
  });

  it('gives way to the one that the page slots', async () => {
    const el = await article(`<kommun-nyhet><p slot="logo">Sidans egen</p>${jsonLd({ headline: 'Rubrik', publisher: { name: 'A', logo: landscape } })}</kommun-nyhet>`);
    expect(logos(el)).to.have.length(0);
    expect(shown(part(el, 'header')!)).to.equal('Sidans egen\nRubrik');
  });

  it('is not there without an address', async () => {
    expect(logos(await published({ name: 'Storstads kommun' }))).to.have.length(0);
  });
});
