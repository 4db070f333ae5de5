import { expect } from '@open-wc/testing';
import { read } from '../../src/sources/read.js';

/** The addresses of the pictures that an item with these elements has. */
const pictures = (elements: string) => {
  const feed = `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><item><title>Ny bro</title>${elements}</item></channel></rss>`;
  const reading = read(feed, 'https://www.boras.se/rss', '');
  return typeof reading === 'object' && 'images' in reading ? reading.images.map(({ address }) => address) : reading;
};

const BRO = ['https://www.boras.se/bro.jpg'];

describe('A file that belongs to an item of a feed', () => {
  for (const element of [
    '<enclosure type="" url="/bro.jpg"/>', '<enclosure url="/bro.jpg"/>', '<enclosure type="application/octet-stream" length="0" url=" /bro.jpg "/>', '<enclosure type="text/html" url="/bro.jpg"/>', '<media:content url="/bro.jpg"/>',
    '<media:content type="" medium="image" url="/bro.jpg"/>', '<media:content type="binary" url="/bro.jpg"/>', '<media:group><media:content url="/bro.jpg"/><media:content url="/bro.mp4" type="image/jpeg"/></media:group>',
  ]) it(`is a picture by what its address ends in, whatever else it says: ${element}`, () => { expect(pictures(element)).to.deep.equal(BRO); });

  for (const element of ['<enclosure type="image/jpeg" url="/bild?id=5"/>', '<media:content type="" medium="image" url="/bild?id=5"/>', '<media:content type=" IMAGE/webp" url="/bild?id=5"/>']) {
    it(`is a picture by what is said of it, where the address does not tell: ${element}`, () => { expect(pictures(element)).to.deep.equal(['https://www.boras.se/bild?id=5']); });
  }

  for (const element of ['<enclosure type="image/jpeg" url="/film.mp4"/>', '<enclosure type="audio/mpeg" url="/ljud"/>', '<media:content medium="image" url="/protokoll.pdf?v=2"/>', '<media:content url="/film"/>', '<enclosure type="" url=""/>']) {
    it(`is none: ${element}`, () => { expect(pictures(element)).to.deep.equal([]); });
  }
});
