import { expect } from '@open-wc/testing';
import { endsLikePicture } from '../../src/article/picture-address.js';
import { isSamePicture } from '../../src/sources/same-picture.js';

const AT = 'https://www.boras.se/wp-content/uploads/2021/05/';

/** Addresses of one photo. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'sizes that WordPress makes': ['bro.jpg', 'bro-1024x683.jpg', 'bro-scaled.jpg', 'bro-scaled-1024x683.jpg', 'bro-e1620374000123.jpg', 'bro-e1620374000123-300x200.jpg', 'bro-rotated.jpg'].map((name) => AT + name),
  'cuts that Google asks for': ['1x1', '4x3', '16x9'].map((cut) => `https://www.boras.se/bilder/${cut}/bro.jpg`),
  'cuts at the end of the name': ['bro-1x1.jpg', 'bro_4x3.jpg', 'bro-16x9.jpg', 'bro.jpg'].map((name) => AT + name),
  'sizes as words': ['bro_large.jpg', 'bro-thumbnail.jpg', 'bro_small.jpg', 'bro.original.jpg'].map((name) => AT + name),
  'sizes as the whole name': ['original.jpg', 'thumb.jpg', '640x480.jpg'].map((name) => `https://www.boras.se/bilder/4711/${name}`),
  'dense screens': ['bro.png', 'bro@2x.png', 'bro-640w.png', 'bro_w1280.png', 'bro-640px.png'].map((name) => AT + name),
  'other formats': ['bro.jpg', 'bro.webp', 'bro.jpg.webp', 'bro.AVIF', 'BRO.JPG'].map((name) => AT + name),
  'sizes in the query': ['', '?width=300', '?w=1600&quality=80&strip=info', '?itok=h4sh', '#bild'].map((query) => `${AT}bro.jpg${query}`),
  'a host with and without www, http and https': ['https://www.boras.se/bro.jpg', 'https://boras.se/bro.jpg', 'http://boras.se/bro.jpg'],
  'WordPress.com’s service': ['https://i0.wp.com/www.boras.se/wp-content/uploads/2021/05/bro-725x209.jpg?ssl=1', 'https://i2.wp.com/boras.se/wp-content/uploads/2021/05/bro.jpg?w=300', `${AT}bro.jpg`],
  'Next.js’ service': ['https://www.boras.se/_next/image?url=%2Fbilder%2Fbro.jpg&w=640&q=75', 'https://www.boras.se/bilder/bro.jpg'],
  'Cloudinary': ['https://res.example/boras/image/upload/w_300,h_200,c_fill/v1620/bro.jpg', 'https://res.example/boras/image/upload/w_1600/v1620/bro.jpg', 'https://res.example/boras/image/upload/v1620/bro.webp'],
  'Cloudflare': ['https://www.boras.se/cdn-cgi/image/width=300,quality=75/https://www.boras.se/bilder/bro.jpg', 'https://www.boras.se/bilder/bro.jpg'],
  'Drupal’s image styles': ['https://www.boras.se/sites/default/files/styles/stor_16_9/public/2021-05/bro.jpg?itok=x', 'https://www.boras.se/sites/default/files/2021-05/bro.jpg'],
  'Sitevision’s sizes': ['https://www.boras.se/images/18.7f2/1620374000/x320p/bro.jpg', 'https://www.boras.se/images/18.7f2/1620374000/bro.jpg'],
  'an address without an ending': ['https://www.boras.se/bild?id=5&width=300', 'https://www.boras.se/bild?height=2&id=5', 'https://www.boras.se/bild?id=5'],
  'letters written in two ways': [`${AT}f%C3%A5gel.jpg`, `${AT}fa%CC%8Agel-300x200.jpg`, `${AT}fågel.jpg`],
};

/** Addresses of as many photos. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'numbers': ['bro.jpg', 'bro-1.jpg', 'bro-2.jpg', 'bro2.jpg', 'bro-2021.jpg'].map((name) => AT + name),
  'a name in another': [`${AT}bro.jpg`, `${AT}storbro.jpg`, `${AT}bro.jpg.html`, `${AT}bro`],
  'folders': [`${AT}bro.jpg`, AT.replace('2021', '2022') + 'bro.jpg', 'https://www.boras.se/bro.jpg'],
  'hosts': ['https://www.boras.se/bro.jpg', 'https://www.ulricehamn.example/bro.jpg', 'https://bilder.boras.se/bro.jpg'],
  'parameters that name': ['https://www.boras.se/bild?id=5', 'https://www.boras.se/bild?id=6', 'https://www.boras.se/bild'],
  'shapes as the whole name': ['landscape.svg', 'portrait.svg', 'square.svg'].map((name) => AT + name),
  'sizes alone': ['https://bilder.example/300x200.jpg', 'https://bilder.example/600x400.jpg'],
  'no addresses': ['', 'bro.jpg', 'bro-300x200.jpg'],
};

describe('Two addresses of pictures', () => {
  for (const [name, addresses] of Object.entries(SAME)) {
    it(`are one photo’s: ${name}`, () => {
      for (const one of addresses) for (const other of addresses) expect(isSamePicture(one, other), `${one} and ${other}`).to.equal(true);
    });
  }

  for (const [name, addresses] of Object.entries(OTHERS)) {
    it(`are two photos’: ${name}`, () => {
      for (const one of addresses) for (const other of addresses) expect(isSamePicture(one, other), `${one} and ${other}`).to.equal(one === other);
    });
  }

  it('are compared, however long they are', () => {
    expect(isSamePicture(`${AT}${'-large'.repeat(1_000)}.jpg`, `${AT}${'/'.repeat(60_000)}${'a.b-'.repeat(10_000)}x.jpg`)).to.equal(false);
  });
});

describe('The ending of an address', () => {
  for (const address of ['/bro.jpg', 'bro.JPEG', '/bro.webp?w=300', '/bro.svg#a', '/_next/image?url=%2Fbro.png&w=640', 'https://a.example/%E5/bro.gif']) {
    it(`is a picture’s: ${address}`, () => { expect(endsLikePicture(address)).to.equal(true); });
  }
  for (const address of ['', '/bro', '/jpg', '/bro.jpg.html', '/bro.pdf', '/film.mp4?bild=1', 'https://bro.png/']) {
    it(`is none: ${JSON.stringify(address)}`, () => { expect(endsLikePicture(address)).to.equal(false); });
  }
});
