import { expect } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { openPage, runScript, type Page } from '../pages/frame.js';
import { next, own, part, shown } from '../support/element.js';
import { loaded as arrived } from '../support/pictures.js';
import { open, problems, put, putLink, SCRIPTS, STRICT } from './built.js';
import { elsewhere } from './elsewhere.js';

/** The article in a page, when it has come. */
const loaded = async (page: Page, file: string, attributes = {}) => {
  const there = next(page.document, 'kommun-nyhet-load');
  const element = put(page, { src: elsewhere(file), ...attributes });
  await there;
  return element;
};

for (const [name, file] of Object.entries(SCRIPTS)) {
  describe(`the script for embedding, ${name}`, () => {
    it('shows text, markup and pictures of another site under a strict policy, without a word from the browser', async () => {
      const page = await open(name, STRICT);
      const element = await loaded(page, 'flode-utan-fel.json');
      expect(shown(element)).to.contain('Den öppnar i dag, se kartan.\nGång\nCykel\nBron över ån');
      const picture = element.querySelector<HTMLImageElement>('[slot=body] img')!;
      picture.loading = 'eager'; // it waits until the reader comes near
      await arrived(picture);
      expect(picture.naturalWidth).to.be.above(0);
      expect(getComputedStyle(element.querySelector('[slot=body] th')!).borderTopStyle, 'its style sheet').to.equal('solid');
      expect(problems(page)).to.be.empty;
    });

    it('reads every format there', async () => {
      const page = await open(name, STRICT);
      for (const source of ['nyhet.json', 'sida.html', 'flode.xml', 'atom.xml', 'wordpress.json']) {
        expect(shown(await loaded(page, source)), source).to.contain('Den öppnar i dag');
      }
      expect(problems(page)).to.be.empty;
    });

    it('makes articles of marked links there', async () => {
      const page = await open(name, STRICT);
      page.document.head.append(Object.assign(page.document.createElement('meta'), { name: 'kommun-nyhet-links', content: elsewhere('') }));
      const there = next(page.document, 'kommun-nyhet-load');
      putLink(page, `${elsewhere('nyhet.json')}#kommun-nyhet`);
      await there;
      expect(shown(page.document.querySelector('kommun-nyhet')!)).to.contain('Kommunpolis Anders Cronehag');
      expect(problems(page)).to.be.empty;
    });

    it('tells of what fails, and tries again, there', async () => {
      const page = await open(name, STRICT);
      Object.assign(page.window.console, { warn: () => undefined });
      const failed = next(page.document, 'kommun-nyhet-error');
      const element = put(page, { src: elsewhere('saknas.json') });
      await failed;
      expect(shown(part(element, 'status')!)).to.contain('Artikeln kunde inte hämtas.');
      const again = next(page.document, 'kommun-nyhet-error');
      own(element, '[part=status] button')[0]!.click();
      await again;
      expect(problems(page)).to.be.empty;
    });

    it('neither runs nor fetches what another site wrote to harm, there', async () => {
      const page = await open(name, STRICT);
      const element = await loaded(page, 'fientlig.json');
      expect(shown(element)).to.contain('Ofarlig text');
      expect('__hostile' in page.window).to.be.false;
      expect([...element.querySelectorAll('[slot=body] *')].map(({ localName }) => localName).join(' ')).to.equal('p img');
      expect(element.querySelectorAll('[slot=body] :is([onclick], [onerror], [style], [srcdoc])')).to.have.length(0);
      // Chromium tells of style= and on* also in a document that shows nothing
      expect(problems(page).filter((problem) => !/(style|script)-src/.test(problem))).to.be.empty;
    });

    it('is one file that imports nothing', async () => {
      const code = await (await fetch(file)).text();
      expect(code.length).to.be.above(40_000);
      expect(/\bimport\s*[("'{*]|\bfrom\s*["'`]/.exec(code)?.[0], 'an import').to.be.undefined;
    });

    it('leaves one name in the page, the tag’s', async () => {
      const page = await open(name);
      const { window: empty } = await openPage('/test/pages/blank.html');
      const added = Object.getOwnPropertyNames(page.window).filter((key) => !(key in empty) && !/^\d+$/.test(key));
      expect(added.filter((key) => key !== 'problems' && !/lit|reactiveElement/i.test(key))).to.be.empty;
    });
  });
}

describe('the script for embedding and others on one page', () => {
  it('stands beside a second Lit, which has a policy of its own', async () => {
    const page = await open('embed-two-lits', `${STRICT} lit-html`);
    expect(shown(await loaded(page, 'nyhet.json'))).to.contain('Kommunpolis Anders Cronehag');
    expect(page.document.querySelector('#lit')!.textContent).to.equal('Ur sidans egen Lit: ja');
    expect(problems(page)).to.be.empty;
  });

  for (const [order, files] of Object.entries({
    'after the core': ['/dist/kommun-nyhet.iife.js', '/dist/kommun-nyhet-embed.iife.js'],
    'before the core': ['/dist/kommun-nyhet-embed.iife.js', '/dist/kommun-nyhet.iife.js'],
  })) {
    it(`gives every article what it can, ${order}`, async () => {
      const page = await openPage('/test/pages/blank.html');
      const warnings: string[] = [];
      Object.assign(page.window.console, { warn: (message: unknown) => { warnings.push(String(message)); } });
      const there = next(page.document, 'kommun-nyhet-load');
      const element = put(page, { src: elsewhere('flode-utan-fel.json') });
      for (const file of files) {
        await runScript(page, file);
        await (element as Partial<KommunNyhet>).updateComplete;
      }
      await there;
      expect(shown(element)).to.contain('Den öppnar i dag').and.to.contain('Källa:');
      expect(element.matches(':state(error)')).to.be.false;
      expect(warnings.filter((warning) => !warning.includes('kommun-nyhet-embed.js')), 'the core alone says which script is needed').to.be.empty;
    });
  }

  it('leaves an older element alone', async () => {
    const page = await openPage('/test/pages/blank.html');
    const errors: string[] = [];
    page.window.addEventListener('error', ({ message }) => { errors.push(message); });
    Object.assign(page.window.console, { warn: () => undefined });
    const { HTMLElement: Base, customElements: registry } = page.window;
    registry.define('kommun-nyhet', class extends Base { static readonly version = '0.0.1'; });
    const link = putLink(page, `${elsewhere('nyhet.json')}#kommun-nyhet`);
    put(page, { src: elsewhere('nyhet.json') });
    await runScript(page, '/dist/kommun-nyhet-embed.iife.js');
    expect(link.innerHTML).to.contain('<a href');
    expect(errors).to.be.empty;
  });
});

describe('a script that is not the one that the page names by its hash', () => {
  const load = async (integrity: string, query: string) => {
    const page = await openPage('/test/pages/blank.html');
    const element = put(page, { src: elsewhere('nyhet.json') });
    const script = Object.assign(page.document.createElement('script'), { src: `/dist/kommun-nyhet-embed.iife.js${query}`, integrity, crossOrigin: 'anonymous' });
    const outcome = Promise.race([next(script, 'load'), next(script, 'error')]);
    page.document.head.append(script);
    return { page, element, outcome: (await outcome).type };
  };

  it('is refused by the browser, and the fallback stays', async () => {
    const hashes = await (await fetch('/dist/sri.json')).json() as Record<string, string>;
    const { page, element, outcome } = await load(hashes['kommun-nyhet-embed.iife.js']!, '?bytes=changed');
    expect(outcome).to.equal('error');
    expect(page.window.customElements.get('kommun-nyhet')).to.be.undefined;
    expect(element.innerText).to.equal('Reserv');
  });

  it('runs where the hash is right', async () => {
    const hashes = await (await fetch('/dist/sri.json')).json() as Record<string, string>;
    const { page, outcome } = await load(hashes['kommun-nyhet-embed.iife.js']!, '?bytes');
    expect(outcome).to.equal('load');
    expect(page.window.customElements.get('kommun-nyhet')).to.not.be.undefined;
  });
});
