import { expect } from '@open-wc/testing';
import { cleaned, onEachPath } from './support.js';

const HERE = 'https://www.boras.se/';
const own = { shows: (address: string) => address.startsWith(HERE) };
const AWAY = 'https://bilder.example/bro.jpg';

describe('A picture in a body', () => {
  onEachPath(() => {
    it('is shown where it may be, when the reader comes near, with its words and its room', () => {
      expect(cleaned('<p><img class="stor" src="/bro.jpg" alt=" En bro " width="800" height=" 450 " srcset="/bro-2.jpg 2x" sizes="50vw" title="x" loading="eager"></p>', own)).to.equal(
        '<p><img src="https://www.boras.se/bro.jpg" alt="En bro" width="800" height="450" loading="lazy" referrerpolicy="no-referrer"></p>');
    });

    it('has an empty alternative text where nobody wrote one', () => {
      expect(cleaned('<img src="/bro.jpg">', own)).to.equal('<img src="https://www.boras.se/bro.jpg" alt="" loading="lazy" referrerpolicy="no-referrer">');
      expect(cleaned('<img src="/bro.jpg" alt="">', own)).to.equal('<img src="https://www.boras.se/bro.jpg" alt="" loading="lazy" referrerpolicy="no-referrer">');
    });

    for (const alt of ['Från A --> B', 'Tecknet ]]> i XML', '&lt;/style&gt; i HTML', '"Citat"', 'Å, ä & ö']) {
      it(`keeps an alternative text that looks like markup: ${alt}`, () => {
        expect(cleaned(`<img src="/bro.jpg" alt='${alt}'>`, own)).to.match(/^<img src="https:\/\/www.boras.se\/bro.jpg" alt=".{10,}" loading="lazy" referrerpolicy="no-referrer">$/);
      });
    }

    for (const size of ['100%', 'auto', '12.5', '-1', '8e2', '99999', '']) {
      it(`has no room of "${size}"`, () => {
        expect(cleaned(`<img src="/bro.jpg" alt="" width="${size}" height="${size}">`, own)).to.equal('<img src="https://www.boras.se/bro.jpg" alt="" loading="lazy" referrerpolicy="no-referrer">');
      });
    }

    it('is judged by its absolute address', () => {
      const asked: string[] = [];
      cleaned('<img src="bro.jpg"><img src="//bilder.example/bro.jpg"><img src="javascript:x">', { shows: (address) => Boolean(asked.push(address)) });
      expect(asked).to.deep.equal(['https://www.boras.se/nyheter/bro.jpg', AWAY]);
    });

    it('becomes a link to it where it may not be shown, in its words', () => {
      expect(cleaned(`<p><img src="${AWAY}" alt="En bro" width="800"></p>`, own)).to.equal(`<figure><a href="${AWAY}">En bro</a></figure>`);
      expect(cleaned(`<p>Se <img src="${AWAY}" alt="en bro"></p>`, own)).to.equal(`<p>Se <a href="${AWAY}">en bro</a></p>`);
    });

    it('becomes a link in our words where it has none', () => {
      expect(cleaned(`<p><img src="${AWAY}" alt=" "></p>`, own)).to.equal(`<figure><a href="${AWAY}">Visa bilden</a></figure>`);
      expect(cleaned(`<p>Se <img src="${AWAY}"></p>`, { ...own, lang: 'en' })).to.equal(`<p>Se <a lang="en" href="${AWAY}">Visa bilden</a></p>`);
    });

    it('keeps its caption where it becomes a link', () => {
      expect(cleaned(`<figure><img src="${AWAY}" alt="En bro"><figcaption>Bron i kväll. Foto: Kansliet</figcaption></figure>`, own)).to.equal(
        `<figure><a href="${AWAY}">En bro</a><figcaption>Bron i kväll. Foto: Kansliet</figcaption></figure>`);
    });

    it('becomes the words of the link that it stands in', () => {
      expect(cleaned(`<p><a href="/x"><img src="${AWAY}" alt="En bro"></a></p>`, own)).to.equal('<p><a href="https://www.boras.se/x"><span>En bro</span></a></p>');
      expect(cleaned(`<p><a href="/x"><img src="${AWAY}"></a></p>`, { ...own, lang: 'en' })).to.equal('<p><a href="https://www.boras.se/x"><span lang="en">Visa bilden</span></a></p>');
    });

    it('becomes a link where it stood in one that led nowhere', () => {
      expect(cleaned(`<p>Se <a href="javascript:x"><img src="${AWAY}" alt="En bro"></a></p>`, own)).to.equal(`<p>Se <a href="${AWAY}">En bro</a></p>`);
    });

    it('keeps a link around it', () => {
      expect(cleaned('<a href="/stor.jpg"><img src="/bro.jpg" alt="En bro"></a>', own)).to.equal(
        '<a href="https://www.boras.se/stor.jpg"><img src="https://www.boras.se/bro.jpg" alt="En bro" loading="lazy" referrerpolicy="no-referrer"></a>');
    });

    for (const address of ['javascript:x', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'blob:x', 'file:///x', 'https://', '', ' ', 'about:blank']) {
      it(`becomes its words where its address is ${JSON.stringify(address)}`, () => {
        expect(cleaned(`<p>Före <img src="${address}" alt="en bro"> efter</p>`)).to.equal('<p>Före en bro efter</p>');
      });
    }

    it('goes where it has neither words nor an address, and what was there for it alone goes too', () => {
      expect(cleaned('<figure><a href="/x"><img src="data:,"></a><figcaption> </figcaption></figure><p><img></p><p>Text</p>')).to.equal('<p>Text</p>');
    });

    for (const size of ['width="1" height="1"', 'width="0"', 'height="1"']) {
      it(`goes where it only counts readers: ${size}`, () => {
        expect(cleaned(`<p>Text<img src="${AWAY}" ${size} alt=""></p><p><img src="/x.gif" ${size}></p>`, own)).to.equal('<p>Text</p>');
      });
    }

    it('is no counter where it is a drawing, which systems give one pixel, or where it says something; its room is not believed', () => {
      for (const tag of ['src="/vapen.svg" alt=""', 'src="/vapen.svg?v=2" alt=""', 'src="/bro.jpg" alt="En bro"']) {
        for (const size of ['width="1" height="1"', 'width="1px"', 'height="0"', 'width="01"']) expect(cleaned(`<img ${tag} ${size}>`, own), `${tag} ${size}`).to.match(/^<img src="[^"]+" alt="[^"]*" loading="lazy" referrerpolicy="no-referrer">$/);
      }
    });

    it('is one of several files', () => {
      expect(cleaned('<picture><source srcset="/bro.avif"><img src="/bro.jpg" alt="En bro"></picture>', own)).to.equal('<img src="https://www.boras.se/bro.jpg" alt="En bro" loading="lazy" referrerpolicy="no-referrer">');
    });
  });
});
