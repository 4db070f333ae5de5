import { expect } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { WAYS } from '../support/both-ways.js';
import { article, consoleMessages, own, replace, shown } from '../support/element.js';

const CHANNELS = 'facebook x linkedin email copy native bluesky mastodon whatsapp threads print';
const BORAS = 'Polisen och Borås Stad står enade för en tryggare kommun';
const FIVE = ['Dela på Facebook', 'Dela på X', 'Dela på LinkedIn', 'Dela med e-post', 'Kopiera länk'];

const news = (attributes: string, lang: string) => `<kommun-nyhet lang="${lang}" headline="${BORAS}" date-published="2021-05-07" ${attributes}></kommun-nyhet>`;
const links = (element: KommunNyhet) => own(element, '[part=share-link]');
const offered = (element: KommunNyhet) => links(element).map(shown);
const label = (element: KommunNyhet) => own(element, '[part=share] > p').map(shown).join();

for (const [way, open] of Object.entries(WAYS)) {
  describe(`the links for sharing${way}`, () => {
    const shared = (attributes = '', lang = 'sv') => open(news(attributes, lang));

    describe('on a device that can share by itself', () => {
      beforeEach(() => { replace(navigator, 'share', () => Promise.resolve()); });

      it('are there for all eleven channels, in Swedish, in the order that the page asks for', async () => {
        expect(offered(await shared(`share="${CHANNELS}"`))).to.deep.equal([
          'Dela på Facebook', 'Dela på X', 'Dela på LinkedIn', 'Dela med e-post', 'Kopiera länk', 'Dela …', 'Dela på Bluesky', 'Dela på Mastodon',
          'Dela på WhatsApp', 'Dela på Threads', 'Skriv ut',
        ]);
      });

      it('are there for all eleven channels, in English, in another order', async () => {
        expect(offered(await shared(`share="${CHANNELS.split(' ').reverse().join(' ')}"`, 'en'))).to.deep.equal([
          'Print', 'Share on Threads', 'Share on WhatsApp', 'Share on Mastodon', 'Share on Bluesky', 'Share …', 'Copy link', 'Share by e-mail',
          'Share on LinkedIn', 'Share on X', 'Share on Facebook',
        ]);
      });

      it('are big enough for a finger: 44 pixels both ways', async () => {
        const boxes = links(await shared(`share="${CHANNELS}"`)).map((link) => link.getBoundingClientRect());
        expect(boxes).to.have.length(11);
        for (const { width, height } of boxes) {
          expect(height).to.be.at.least(44);
          expect(width).to.be.at.least(44);
        }
      });

      it('have an icon each, for the eye alone, and no name but the words that are seen', async () => {
        const all = links(await shared(`share="${CHANNELS}"`));
        for (const link of all) {
          const icons = [...link.querySelectorAll('svg')];
          expect(icons.length, link.textContent).to.equal(1);
          expect(icons[0]!.getAttribute('aria-hidden')).to.equal('true');
          expect(icons[0]!.getAttribute('focusable')).to.equal('false');
          expect(icons[0]!.getBoundingClientRect().width, link.textContent).to.be.at.least(12);
          expect(link.matches('[aria-label], [aria-labelledby], [title]'), link.textContent).to.be.false;
        }
        expect(new Set(all.map((link) => link.querySelector('path')!.getAttribute('d'))).size, 'drawings').to.equal(11);
      });

      it('are buttons where they act in the page, links where they lead elsewhere', async () => {
        const element = await shared(`share="${CHANNELS}"`);
        expect(own(element, 'button[part=share-link]').map(shown)).to.deep.equal(['Kopiera länk', 'Dela …', 'Skriv ut']);
        expect(own(element, 'a[part=share-link][href]').length).to.equal(8);
      });

      it('are items of one list, so that a screen reader says how many', async () => {
        const element = await shared(`share="${CHANNELS}"`);
        expect(own(element, '[part=share] > ul > li > [part=share-link]').length).to.equal(11);
        expect(own(element, '[part=share] ul > :not(li)').length).to.equal(0);
      });
    });

    it('are five where the page asks for none in particular', async () => {
      expect(offered(await shared())).to.deep.equal(FIVE);
    });

    it('are there once each, however often the page asks', async () => {
      expect(offered(await shared('share="print email print  facebook email"'))).to.deep.equal(['Skriv ut', 'Dela med e-post', 'Dela på Facebook']);
    });

    it('are not there at all, nor any words about them, where the page asks for none', async () => {
      const element = await shared('share="none"');
      expect(own(element, '[part=share]').length).to.equal(0);
      expect(shown(element)).not.to.contain('Dela');
    });

    it('come and go when the page changes its mind', async () => {
      const element = await shared('share="none"');
      element.share = 'print';
      await element.updateComplete;
      expect(offered(element)).to.deep.equal(['Skriv ut']);
      element.share = null;
      await element.updateComplete;
      expect(offered(element)).to.have.length(5);
    });

    it('open in the same window, each by an address that works without script', async () => {
      const all = own<HTMLAnchorElement>(await shared('share="facebook x linkedin email bluesky mastodon whatsapp threads"'), '[part=share-link]');
      expect(all.length).to.equal(8);
      for (const link of all) {
        expect(link.target, link.href).to.equal('');
        expect(link.protocol, link.href).to.match(/^(https|mailto):$/);
      }
    });

    it('stand under the words that are shared: date and headline', async () => {
      expect(label(await shared())).to.equal(`Dela sidan: [2021-05-07] ${BORAS}`);
      expect(label(await shared('', 'en'))).to.equal(`Share this page: [2021-05-07] ${BORAS}`);
    });

    it('have the Swedish day of a moment late in the evening in Greenwich', async () => {
      const element = await open('<kommun-nyhet lang="sv" headline="Ny bro" date-published="2021-05-07T22:30:00Z"></kommun-nyhet>');
      expect(label(element)).to.equal('Dela sidan: [2021-05-08] Ny bro');
    });
  });
}

describe('the links for sharing', () => {
  it('are five where the page asks with nothing', async () => {
    for (const share of ['', '  ']) expect(offered(await article(news(`share="${share}"`, 'sv')))).to.deep.equal(FIVE);
  });

  it('are those that exist, where the page asks for others too', async () => {
    const messages = consoleMessages();
    expect(offered(await article(news('share="myspace print google+"', 'sv')))).to.deep.equal(['Skriv ut']);
    expect(messages).to.have.length(2);
    expect(messages[0]).to.contain('share="myspace"');
    expect(messages[1]).to.contain('share="google+"');
  });

  it('keep the language of a headline that the page put there', async () => {
    for (const headline of ['<h2 slot="headline" lang="sv">Ny bro</h2>', '<div slot="headline"><h2 lang="sv">Ny bro</h2></div>']) {
      const element = await article(`<kommun-nyhet lang="en">${headline}</kommun-nyhet>`);
      expect(label(element)).to.equal('Share this page: Ny bro');
      expect(own(element, '[part=share] p span').map(({ lang, textContent }) => `${lang} ${textContent}`)).to.deep.equal([' Share this page:', 'sv Ny bro']);
    }
  });

  it('stand under the headline that the page slots, read as one line', async () => {
    const element = await article('<kommun-nyhet lang="sv" headline="Annat"><h1 slot="headline">\n  Ny <em>bro</em>\n  invigd </h1></kommun-nyhet>');
    expect(label(element)).to.equal('Dela sidan: Ny bro invigd');
  });

  it('stand under the headline alone where no date holds, and under "Dela sidan:" where there is no headline either', async () => {
    consoleMessages();
    expect(label(await article('<kommun-nyhet lang="sv" headline="Ny bro"></kommun-nyhet>'))).to.equal('Dela sidan: Ny bro');
    expect(label(await article('<kommun-nyhet lang="sv" headline="Ny bro" date-published="2021-02-30"></kommun-nyhet>'))).to.equal('Dela sidan: Ny bro');
    expect(label(await article('<kommun-nyhet lang="sv" date-published="2021-05-07"></kommun-nyhet>'))).to.equal('Dela sidan: [2021-05-07]');
    expect(label(await article('<kommun-nyhet lang="sv">Bron öppnar.</kommun-nyhet>'))).to.equal('Dela sidan:');
  });
});
