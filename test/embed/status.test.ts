import { expect } from '@open-wc/testing';
import '../../src/embed.js';
import type { KommunNyhet } from '../../src/index.js';
import { article, consoleMessages, next, own, part, replace, shown } from '../support/element.js';
import { faults } from '../support/faults.js';
import { elsewhere } from './elsewhere.js';
import { until } from '../support/until.js';

/** What is said, and what helps. */
const status = (el: KommunNyhet) => part(el, 'status')!;
/** The live region in it. */
const live = (el: KommunNyhet) => own(el, '[aria-live]')[0]!;
/** All of it, on one line. */
const said = (el: KommunNyhet) => shown(status(el)).replaceAll('\n', ' ');
const links = (el: KommunNyhet) => [...status(el).querySelectorAll('a')].map(({ textContent, href }) => `${textContent} → ${href}`);
const button = (el: KommunNyhet) => status(el).querySelector('button');

/** An article whose address has failed. */
const failed = async (src: string, attributes = '') => {
  consoleMessages();
  const told = next(document, 'kommun-nyhet-error');
  const el = await article(`<kommun-nyhet src="${src}" ${attributes}><p>Reserv</p></kommun-nyhet>`);
  await told;
  return el;
};

describe('what is said about loading', () => {
  it('is nothing at first: a live region tells only what changes in it', async () => {
    const server = await faults();
    const el = await article(`<kommun-nyhet src="${server.at('silent')}"><p>Reserv</p></kommun-nyhet>`);
    expect(live(el).checkVisibility(), 'a live region that is not rendered says nothing').to.be.true;
    expect(status(el).textContent).to.equal('');
    expect(shown(el)).to.equal('Reserv');
  });

  it('is a word when it takes long, in the same region, with the way to the original', async () => {
    const server = await faults();
    const el = await article(`<kommun-nyhet src="${server.at('silent')}"><p>Reserv</p></kommun-nyhet>`);
    const region = live(el);
    await until(() => region.textContent !== '', 'a word comes');
    expect(live(el) === region, 'the same region').to.be.true;
    expect(shown(region)).to.equal('Artikeln hämtas …');
    expect(said(el)).to.equal(`Artikeln hämtas … Läs artikeln hos ${new URL(server.here).host}`);
    expect(el.matches(':state(loading)')).to.be.true;
    expect(shown(el)).to.contain('Reserv');
  });

  it('goes when the article is there', async () => {
    const el = await article(`<kommun-nyhet src="${elsewhere('nyhet.json')}"></kommun-nyhet>`);
    await next(el, 'kommun-nyhet-load');
    expect(status(el).textContent).to.equal('');
  });

  it('is one message when it fails, with a link to the original and a button', async () => {
    const el = await failed(elsewhere('saknas.json'));
    expect(said(el)).to.equal(`Artikeln kunde inte hämtas. Läs artikeln hos localhost:${location.port} Försök igen`);
    expect(links(el)).to.deep.equal([`Läs artikeln hos localhost:${location.port} → ${elsewhere('saknas.json')}`]);
    expect(own(el, '[aria-live]')).to.have.length(1);
    expect(shown(live(el)), 'a link in a live region is said twice').to.equal('Artikeln kunde inte hämtas.');
    expect(shown(el).split('\n')[0]).to.equal('Reserv');
  });

  it('links to the address that the page names, rather than to where the data is', async () => {
    const el = await failed(elsewhere('saknas.json'), 'url="https://www.boras.example/nyhet"');
    expect(links(el)).to.deep.equal(['Läs artikeln hos www.boras.example → https://www.boras.example/nyhet']);
  });

  it('is in the language of the page', async () => {
    const el = await failed(elsewhere('saknas.json'), 'lang="en"');
    expect(said(el)).to.equal(`The article could not be loaded. Read the article at localhost:${location.port} Try again`);
  });

  it('carries its language where that is not the page’s', async () => {
    const el = await failed(elsewhere('saknas.json'), 'lang="fi"');
    expect(status(el).lang).to.equal('sv');
  });

  it('offers no link and no button to what is no address of a page', async () => {
    const el = await failed('ftp://kommun.example/nyhet');
    expect(said(el)).to.equal('Artikeln kunde inte hämtas.');
    expect(links(el)).to.be.empty;
    expect(button(el)).to.be.null;
  });

  it('stays to be seen, heard and used where the reader copies the address that the page gives', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const el = await failed(elsewhere('saknas.json'), 'headline="Ny bro" url="https://www.boras.example/nyhet" share="copy"');
    own(el, 'button[part=share-link]')[0]!.click();
    await until(() => live(el).textContent.includes('Länken är kopierad'), 'copying is answered');
    expect(live(el).textContent).to.equal('Artikeln kunde inte hämtas. Länken är kopierad');
    expect(getComputedStyle(status(el)).clipPath).to.equal('none');
    const ends = status(el).getBoundingClientRect();
    for (const each of [live(el), status(el).querySelector('a')!, button(el)!]) {
      const { top, bottom, height } = each.getBoundingClientRect();
      expect(height).to.be.at.least(16);
      expect(top >= ends.top && bottom <= ends.bottom, `${each.localName} within its box`).to.be.true;
    }
  });

  it('offers nothing to share: the article is not there', async () => {
    const el = await failed(elsewhere('saknas.json'));
    expect(part(el, 'share')).to.be.null;
  });
});

describe('the button that tries again', () => {
  const recovering = async () => {
    const server = await faults();
    const el = await failed(server.at('recovers'));
    return { server, el };
  };

  it('brings the article', async () => {
    const { el } = await recovering();
    const loaded = next(el, 'kommun-nyhet-load');
    button(el)!.click();
    await loaded;
    expect(shown(el)).to.contain('Polisen och Borås Stad arbetar långsiktigt').and.not.to.contain('Reserv');
    expect(el.matches(':state(error)')).to.be.false;
  });

  it('says at once that it loads, and keeps the focus', async () => {
    const { el } = await recovering();
    const pressed = button(el)!;
    pressed.focus();
    const loaded = next(el, 'kommun-nyhet-load');
    pressed.click();
    await el.updateComplete;
    expect(said(el)).to.contain('Artikeln hämtas …');
    expect(el.shadowRoot!.activeElement === pressed, 'the button has the focus').to.be.true;
    await loaded;
  });

  it('gives the focus to the headline when the article is there', async () => {
    const { el } = await recovering();
    const loaded = next(el, 'kommun-nyhet-load');
    button(el)!.focus();
    button(el)!.click();
    await loaded;
    await Promise.resolve();
    expect(document.activeElement?.textContent.trim()).to.equal('Polisen och Borås Stad står enade för en tryggare kommun');
  });

  it('leaves the focus where the reader has moved it', async () => {
    const { el } = await recovering();
    const loaded = next(el, 'kommun-nyhet-load');
    button(el)!.focus();
    button(el)!.click();
    button(el)!.blur();
    await loaded;
    await Promise.resolve();
    expect(el.shadowRoot!.activeElement).to.be.null;
  });

  it('says again that it failed, as often as it does', async () => {
    const el = await failed(elsewhere('saknas.json'));
    const again = next(el, 'kommun-nyhet-error');
    button(el)!.click();
    await el.updateComplete;
    expect(said(el)).to.contain('Artikeln hämtas …');
    await again;
    expect(said(el)).to.contain('Artikeln kunde inte hämtas.');
  });
});

describe('what the page’s author is told', () => {
  it('names src, its value and what was expected, once', async () => {
    const messages = consoleMessages();
    const told = next(document, 'kommun-nyhet-error');
    const el = await article(`<kommun-nyhet src="${elsewhere('saknas.json')}"></kommun-nyhet>`);
    await told;
    const again = next(el, 'kommun-nyhet-error');
    button(el)!.click();
    await again;
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('src="').and.to.contain('saknas.json').and.to.contain('expected an answer that is no error');
  });
});
