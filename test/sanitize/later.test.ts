import { expect } from '@open-wc/testing';
import { cleaned, onEachPath } from './support.js';

const own = { shows: (address: string) => address.startsWith('https://www.boras.se/') };
const shown = (address: string) => `<img alt="En bro" src="https://www.boras.se${address}" loading="lazy" referrerpolicy="no-referrer">`;
const EMPTY = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
/** A picture’s attributes come in any order. */
const pictures = (html: string) => html.replace(/<img [^>]*>/g, (tag) => tag.replace(/^<img src="([^"]*)" alt="([^"]*)"/, '<img alt="$2" src="$1"'));

/** Pictures that a page would load late, each to be shown from `/bro.jpg`, or where the third says. */
const LATER: readonly [string, string, string?][] = [
  ['as WordPress’ plugins write it, with one for readers without script', `<img src="${EMPTY}" data-src="/bro.jpg" alt="En bro"><noscript><img src="/bro.jpg" alt="En bro"></noscript>`],
  ['under another name', `<img src="${EMPTY}" data-lazy-src="/bro.jpg" alt="En bro">`],
  ['under a name that nobody has heard of', '<img x-bildadress="/bro.jpg" alt="En bro">'],
  ['without src', '<img data-original="/bro.jpg" alt="En bro">'],
  ['without an ending, in an attribute called so', '<img data-src="https://www.boras.se/bild?id=5" alt="En bro">', '/bild?id=5'],
  ['srcset alone', '<img srcset="/bro-300.jpg 300w, /bro.jpg 1200w, /bro-4000.jpg 4000w" alt="En bro">'],
  ['data-srcset alone', `<img src="${EMPTY}" data-srcset="/bro-300.jpg 300w,\n /bro.jpg 800w" alt="En bro">`],
  ['srcset by density', '<img srcset="/bro-liten.jpg, /bro.jpg 2x" alt="En bro">'],
  ['srcset with a comma in an address', '<img srcset="/w_300,h_200/bro.jpg 300w, /w_1200,h_800/bro.jpg 1200w" alt="En bro">', '/w_1200,h_800/bro.jpg'],
  ['picture with files alone', '<picture><source srcset="/bro.avif" type="image/avif"><source srcset="/bro.jpg"><img alt="En bro"></picture>'],
  ['picture with late files', `<picture><source data-srcset="/bro.jpg 1x"><img class="lazyload" src="${EMPTY}" alt="En bro"></picture>`],
  ['a stopgap by its name', '<img src="/wp-content/plugins/lazy/placeholder.png" data-src="/bro.jpg" alt="En bro">'],
  ['a stopgap by its class', '<img class="zoom lazy" src="/film.png" data-src="/bro.jpg" alt="En bro">'],
  ['a stopgap that moves', '<img src="/ring.gif" data-src="/bro.jpg" alt="En bro">'],
  ['a list', '<img data-interchange="[/bro-liten.jpg, small], [/bro.jpg, large]" alt="En bro">'],
  ['JSON', `<img data-bilder='{"sv":"\\/bro.jpg"}' alt="En bro">`],
  ['for readers without script alone', '<noscript><img src="/bro.jpg" alt="En bro"></noscript>'],
  ['for readers without script, escaped', '<noscript>&lt;img src="/bro.jpg" alt="En bro"&gt;</noscript>'],
  ['for readers without script, in another box', `<span class="wrap"><img src="${EMPTY}" alt=""></span><noscript><img src="/bro.jpg" alt="En bro"></noscript>`],
  ['by a service', `<img src="${EMPTY}" alt="En bro"><noscript><img src="/_next/image?url=%2Fbro.jpg&amp;w=640" alt="En bro"></noscript>`, '/_next/image?url=%2Fbro.jpg&amp;w=640'],
  ['of a framework’s own', '<amp-img src="/bro.jpg" alt="En bro"></amp-img>'],
  ['of a framework’s own, with one for readers without', '<amp-img src="/bro.jpg" alt="En bro"><noscript><img src="/bro.jpg" alt="En bro"></noscript></amp-img>'],
];

/** Pictures whose `src` is the right one. */
const NOW: readonly [string, string][] = [
  ['larger files beside it', '<img src="/bro.jpg" data-orig-file="/bro-original.jpg" data-large-file="/bro-1024.jpg" data-permalink="/bro/" alt="En bro">'],
  ['a file for when it fails', '<img src="/bro.jpg" data-fallback-src="/fel.jpg" onerror="this.src=\'/fel2.jpg\'" alt="En bro">'],
  ['already loaded', '<img class="lazyloaded" src="/bro.jpg" data-src="/bro.jpg" alt="En bro"><noscript><img src="https://www6.boras.se/bro.jpg" alt="En bro"></noscript>'],
  ['another file for readers without script', '<img src="/bro.jpg" alt="En bro"><noscript><img src="https://stat.example/hit.gif" alt=""></noscript>'],
];

describe('A picture that a page would load late', () => {
  onEachPath(() => {
    for (const [name, html, address = '/bro.jpg'] of LATER) {
      it(`is shown, once: ${name}`, () => {
        expect(pictures(cleaned(`<p>Före</p>${html}<p>Efter</p>`, own)).replace(/<\/?span>/g, '')).to.equal(`<p>Före</p>${shown(address)}<p>Efter</p>`);
      });
    }
    for (const [name, html] of NOW) it(`is not looked for where there is one: ${name}`, () => { expect(pictures(cleaned(html, own))).to.equal(shown('/bro.jpg')); });

    it('is shown only from where pictures may come: its address is looked at as any other', () => {
      const asked: string[] = [];
      const shows = (address: string) => !asked.push(address);
      cleaned('<img data-src="https://bilder.example/1.jpg"><img srcset="https://bilder.example/2.jpg 2x"><p>Text</p><noscript><img src="https://bilder.example/3.jpg"></noscript><picture><source srcset="https://bilder.example/4.jpg"></picture>', { shows });
      expect(asked).to.deep.equal(['1', '2', '3', '4'].map((name) => `https://bilder.example/${name}.jpg`));
      for (const address of ['javascript:ran()', 'data:image/svg+xml,x.png', 'blob:x.png', 'file:///x.png']) expect(cleaned(`<p>Före <img data-src="${address}" alt="en bro"> efter</p>`), address).to.equal('<p>Före en bro efter</p>');
    });

    for (const html of [
      '<noscript><img height="1" width="1" style="display:none" src="https://www.social.example/tr?id=1"></noscript>', '<noscript><iframe src="https://tagg.example/ns.html?id=1" height="0" width="0"></iframe></noscript>',
      '<noscript><p><img src="//stat.example/matomo.php?idsite=1" alt=""></p></noscript>', '<noscript>Slå på JavaScript.</noscript>', '<img data-src="https://stat.example/x.gif" width="1" height="1" alt="">',
    ]) it(`is nothing that counts readers: ${html}`, () => { expect(cleaned(`<p>Före</p>${html}<p>Efter</p>`)).to.equal('<p>Före</p><p>Efter</p>'); });
  });
});

const FILM = 'https://film.example/1';
const LINK = `<figure><a href="${FILM}">Öppna innehåll från film.example</a></figure>`;

describe('A frame that waits for the reader’s consent', () => {
  onEachPath(() => {
    for (const html of [
      `<iframe data-cookieblock-src="${FILM}" data-cookieconsent="marketing"></iframe>`, `<iframe src="about:blank" data-src-cmplz="${FILM}" data-category="marketing"></iframe>`, `<iframe type="opt-in" data-src="${FILM}" data-name="film"></iframe>`,
      `<iframe suppressedsrc="${FILM}"></iframe>`, `<iframe uc-src="//film.example/1"></iframe>`, `<iframe consent-original-src-_="${FILM}" consent-required="5"></iframe>`, `<iframe data-url="${FILM}"></iframe>`,
      `<iframe src="/platshallare.jpg" data-src="${FILM}"></iframe>`, `<iframe src="/samtycke.html" data-src="${FILM}"></iframe>`, `<iframe src="data:text/html,x" data-lazy="${FILM}" data-policy="https://film.example/policy"></iframe>`,
      `<iframe xmlns="http://www.w3.org/1999/xhtml" itemtype="http://schema.org/VideoObject" data-src="${FILM}"></iframe>`, `<video data-src="${FILM}" poster="https://film.example/bild"></video>`, `<video><source data-src="${FILM}"></video>`,
      `<div><noscript><iframe src="${FILM}"></iframe></noscript></div>`, `<iframe src="about:blank" data-src="${FILM}"></iframe><noscript><iframe src="${FILM}"></iframe></noscript>`,
    ]) it(`is a link to it: ${html}`, () => { expect(cleaned(html).replace(/<\/?div>/g, '')).to.equal(LINK); });

    it('is a link to its own address where it has one', () => {
      expect(cleaned(`<iframe src="${FILM}" data-privacy="https://film.example/policy" data-thumb="https://film.example/bild" data-cmp-vendor="https://annan.example/"></iframe>`)).to.equal(LINK);
    });
  });
});
