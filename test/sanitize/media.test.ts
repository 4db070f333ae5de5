import { expect } from '@open-wc/testing';
import { cleaned, onEachPath } from './support.js';

const FILM = 'https://film.example/1';
const OURS = `<a href="${FILM}">Öppna innehåll från film.example</a>`;

describe('Video, sound and frames in a body', () => {
  onEachPath(() => {
    for (const markup of [
      `<iframe src="${FILM}" width="560" height="315" allowfullscreen></iframe>`, `<iframe src=" ${FILM}\n"></iframe>`, `<iframe src="//film.example/1" title=" "></iframe>`,
      `<video src="${FILM}" controls>Din webbläsare kan inte visa film.</video>`, `<video controls><source src="${FILM}" type="video/mp4"><source src="/annan.webm"></video>`,
      `<audio src="${FILM}"></audio>`, `<audio><track src="/text.vtt"><source src="${FILM}"></audio>`, `<embed src="${FILM}" type="video/mp4">`, `<object data="${FILM}"><p>Reserv</p></object>`,
      `<object><param name="movie" value="x"><embed src="${FILM}"></object>`, `<iframe src="${FILM}"><p>Reserv</p></iframe>`, `<video src="" title=""><source src="${FILM}"></video>`,
    ]) {
      it(`become a link to their own address: ${markup}`, () => {
        expect(cleaned(markup)).to.equal(`<figure>${OURS}</figure>`);
      });
    }

    it('stay among the words where they stand among words, and in the block that they have', () => {
      for (const [open, close] of [['<p>Se ', ' nu.</p>'], ['<ul><li>', '</li></ul>'], ['<figure>', '</figure>'], ['<p>Se <em>', '</em></p>']]) {
        expect(cleaned(`${open}<iframe src="${FILM}"></iframe>${close}`)).to.equal(`${open}${OURS}${close}`);
      }
      expect(cleaned(`<table><tbody><tr><td><iframe src="${FILM}"></iframe></td></tr></tbody></table>`)).to.equal(`<table><tbody><tr><td>${OURS}</td></tr></tbody></table>`);
    });

    it('do not touch what stands before and after them', () => {
      expect(cleaned(`<p>Före</p><div class="video"><iframe src="${FILM}"></iframe></div><iframe src="${FILM}"></iframe><p>Efter</p>`)).to.equal(
        `<p>Före</p><div><figure>${OURS}</figure></div><figure>${OURS}</figure><p>Efter</p>`);
    });

    it('are a figure where they are all that a paragraph holds', () => {
      expect(cleaned(`<p lang="en" class="video"> <iframe src="${FILM}"></iframe>\n</p>`)).to.equal(`<figure lang="en"> ${OURS}\n</figure>`);
      expect(cleaned(`<figure><p><iframe src="${FILM}"></iframe></p><figcaption>Syntolkad</figcaption></figure>`)).to.equal(`<figure><div>${OURS}</div><figcaption>Syntolkad</figcaption></figure>`);
      expect(cleaned(`<p><iframe src="${FILM}"></iframe><a href="/text">Som text</a></p>`)).to.equal(`<p>${OURS}<a href="https://www.boras.se/text">Som text</a></p>`);
    });

    it('are called what they are called there', () => {
      expect(cleaned(`<iframe src="${FILM}" title=" Så byggs bron "></iframe>`)).to.equal(`<figure><a href="${FILM}">Så byggs bron</a></figure>`);
      expect(cleaned(`<video src="${FILM}" aria-label="Så byggs bron"></video>`)).to.equal(`<figure><a href="${FILM}">Så byggs bron</a></figure>`);
      expect(cleaned(`<iframe src="${FILM}" title="A &lt;b&gt; --&gt; c"></iframe>`)).to.equal(`<figure><a href="${FILM}">A &lt;b&gt; --&gt; c</a></figure>`);
    });

    it('tell the language of our words where it is another', () => {
      expect(cleaned(`<iframe src="${FILM}"></iframe>`, { lang: 'en' })).to.equal(`<figure>${OURS.replace('<a', '<a lang="en"')}</figure>`);
      expect(cleaned(`<iframe src="${FILM}" title="Film"></iframe>`, { lang: 'en' })).to.equal(`<figure><a href="${FILM}">Film</a></figure>`);
    });

    it('have an address that is resolved against the article’s', () => {
      expect(cleaned('<video src="bro.mp4"></video>')).to.equal('<figure><a href="https://www.boras.se/nyheter/bro.mp4">Öppna innehåll från www.boras.se</a></figure>');
    });

    it('keep their caption', () => {
      expect(cleaned(`<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><iframe src="${FILM}" title="Film"></iframe></div><figcaption>Filmen är syntolkad.</figcaption></figure>`)).to.equal(
        `<figure><div><a href="${FILM}">Film</a></div><figcaption>Filmen är syntolkad.</figcaption></figure>`);
    });

    it('are no link in a link', () => {
      expect(cleaned(`<a href="/x">Se <iframe src="${FILM}" title="filmen"></iframe> nu</a>`)).to.equal(`<a href="https://www.boras.se/x">Se </a><a href="${FILM}">filmen</a> nu`);
    });

    for (const markup of ['<iframe></iframe>', '<iframe src="about:blank"></iframe>', '<iframe src="javascript:x()" title="Film"></iframe>', '<iframe srcdoc="x"></iframe>', '<video></video>', '<object data="data:text/html,x">Reserv</object>', '<embed src="file:///x">']) {
      it(`go where they have no address that anybody can open: ${markup}`, () => {
        expect(cleaned(`<p>Text</p>${markup}`)).to.equal('<p>Text</p>');
      });
    }

    it('go where the author hid them', () => {
      expect(cleaned(`<object hidden data="${FILM}" aria-label="Förhandsvisning"></object><a href="${FILM}">Avtal (pdf)</a>`)).to.equal(`<a href="${FILM}">Avtal (pdf)</a>`);
    });
  });
});
