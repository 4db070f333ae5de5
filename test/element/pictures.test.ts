import { expect } from '@open-wc/testing';
import { type ImageObject, type KommunNyhet } from '../../src/index.js';
import { WAYS } from '../support/both-ways.js';
import { article, jsonLd, met, own, part, shown } from '../support/element.js';
import { landscape, portrait } from '../support/pictures.js';

type Images = ImageObject | string | readonly (ImageObject | string)[];
const withPictures = (image: Images) => `<kommun-nyhet share="none">${jsonLd({ headline: 'Rubrik', image })}</kommun-nyhet>`;
const pictures = (el: KommunNyhet) => met<HTMLImageElement>(el, 'figure img');

for (const [way, open] of Object.entries(WAYS)) {
  describe(`A caption${way}`, () => {
    const FIGURE = `<img src="${landscape}" alt="En signering"><figcaption>Signering i maj. Foto: Någon</figcaption>`;

    it('of the lead picture that the page slots is shown, in the page’s own figure', async () => {
      const el = await open(`<kommun-nyhet share="none"><figure slot="image">${FIGURE}</figure><p>Brödtext</p></kommun-nyhet>`);
      expect(shown(el)).to.equal('Signering i maj. Foto: Någon\nBrödtext');
      expect(own(el, 'figure, figcaption')).to.have.length(0);
    });

    it('anywhere in the body is shown', async () => {
      const el = await open(`<kommun-nyhet share="none"><p>Ett</p><figure>${FIGURE}</figure><div><div><figure>${FIGURE}</figure></div></div></kommun-nyhet>`);
      expect(shown(el)).to.equal('Ett\nSignering i maj. Foto: Någon\nSignering i maj. Foto: Någon');
    });

    it('in data stands in the picture’s figure', async () => {
      const el = await open(withPictures({ contentUrl: landscape, caption: 'Signering i maj' }));
      const [figcaption] = met(el, 'figure > figcaption');
      expect(shown(figcaption!)).to.equal('Signering i maj');
      expect(figcaption!.parentElement!.querySelector('img') === pictures(el)[0]).to.equal(true);
    });

    it('stands apart from the credit', async () => {
      const el = await open(withPictures({ contentUrl: landscape, caption: 'Signering i maj', creditText: 'Foto: Någon' }));
      expect(shown(met(el, 'figcaption')[0]!)).to.equal('Signering i maj\nFoto: Någon');
    });

    it('may be missing while the credit is there', async () => {
      const el = await open(withPictures({ contentUrl: landscape, creditText: 'Foto: Någon' }));
      expect(shown(met(el, 'figcaption')[0]!)).to.equal('Foto: Någon');
    });

    it('is no empty figcaption where nothing is given', async () => {
      const el = await open(withPictures({ contentUrl: landscape, caption: ' ' }));
      expect(met(el, 'figcaption')).to.have.length(0);
    });

    it('belongs to each of several pictures, in order', async () => {
      const el = await open(withPictures([{ url: landscape, caption: 'Ett' }, { url: portrait, caption: 'Två' }, landscape]));
      expect(met(el, 'figure').map(shown)).to.deep.equal(['Ett', 'Två', '']);
      expect(shown(el)).to.equal('Rubrik\nEtt\nTvå');
    });
  });

  describe(`A picture’s alt text${way}`, () => {
    const alts = async (image: ImageObject | string) => pictures(await open(withPictures(image))).map((each) => each.getAttribute('alt'));

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
      const el = await open(`<kommun-nyhet><img slot="image" src="${landscape}" alt="En signering"></kommun-nyhet>`);
      expect(met(el, 'img').map((each) => each.getAttribute('alt'))).to.deep.equal(['En signering']);
    });

    it('is in the language of the article', async () => {
      const el = await open(`<div lang="sv"><kommun-nyhet>${jsonLd({ headline: 'News', inLanguage: 'en', image: { url: landscape, name: 'Signing' } })}</kommun-nyhet></div>`);
      expect(pictures(el)[0]!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
    });
  });

  describe(`Pictures in data${way}`, () => {
    it('are loaded at once if first, and else when the reader comes near', async () => {
      const el = await open(withPictures([landscape, portrait, landscape]));
      expect(pictures(el).map(({ loading }) => loading === 'lazy')).to.deep.equal([false, true, true]);
    });

    it('come from contentUrl before url, resolved against the page', async () => {
      const el = await open(withPictures([{ contentUrl: '/a.svg', url: '/b.svg' }, { url: 'c.svg' }]));
      expect(pictures(el).map(({ src }) => src)).to.deep.equal([new URL('/a.svg', document.baseURI).href, new URL('c.svg', document.baseURI).href]);
    });

    it('have the width and height that they were given', async () => {
      const el = await open(withPictures([{ url: landscape, width: 1600, height: '900' }, landscape]));
      expect(pictures(el).map((each) => [each.getAttribute('width'), each.getAttribute('height')])).to.deep.equal([['1600', '900'], [null, null]]);
    });

    it('give way to those that the page slots', async () => {
      const el = await open(`<kommun-nyhet><p slot="image">Sidans egen</p>${jsonLd({ headline: 'Rubrik', image: landscape })}</kommun-nyhet>`);
      expect(pictures(el)).to.have.length(0);
      expect(shown(part(el, 'image')!)).to.equal('Sidans egen');
    });
  });

  describe(`A publisher’s logo${way}`, () => {
    const logos = (el: KommunNyhet) => met<HTMLImageElement>(part(el, 'header')!, 'img');
    const published = (publisher: object, attributes = '') =>
      open(`<kommun-nyhet ${attributes}>${jsonLd({ headline: 'Rubrik', publisher })}</kommun-nyhet>`);

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
      const el = await open(`<kommun-nyhet><p slot="logo">Sidans egen</p>${jsonLd({ headline: 'Rubrik', publisher: { name: 'A', logo: landscape } })}</kommun-nyhet>`);
      expect(logos(el)).to.have.length(0);
      expect(shown(part(el, 'header')!)).to.equal('Sidans egen\nRubrik');
    });

    it('is not there without an address', async () => {
      expect(logos(await published({ name: 'Storstads kommun' }))).to.have.length(0);
    });
  });
}

describe('The caption of a picture in data', () => {
  it('is a part that the page may style', async () => {
    const el = await article(withPictures({ contentUrl: landscape, caption: 'Signering i maj' }));
    expect(part(el, 'caption') === own(el, 'figure > figcaption')[0]).to.equal(true);
    expect(shown(part(el, 'caption')!)).to.equal('Signering i maj');
  });
});
