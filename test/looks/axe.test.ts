import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { demoPages, faults, openState, REPRESENTATIVE } from './axe.js';
import { until } from '../support/until.js';
import { isChromium } from '../support/engine.js';

const pages = await demoPages();

describe('axe-core finds no fault', () => {
  it('for want of pages: the demo lists them all', () => {
    expect(pages.length).to.be.at.least(70);
    expect(pages).to.include.members(REPRESENTATIVE);
  });

  // Every page in one engine: axe reads the same tree in each. In the others, for what they lay out and colour themselves, the whole article, one that is awaited, the notice and the most targets.
  for (const page of isChromium ? pages : ['boras', 'states/inbaddning-hamtas', 'states/inaktuell-ersatt', 'states/dela-alla'].map((name) => `/demo/${name}.html`)) {
    it(`in ${page}`, async () => {
      expect(await faults(await openState(page))).to.equal('');
    });
  }

  // In one engine: this is about words and their languages. `npm run a11y -- matrix` does it with every page.
  for (const page of isChromium ? REPRESENTATIVE : []) {
    it(`in ${page} where the element speaks the other language`, async () => {
      const state = await openState(page);
      for (const article of state.document.querySelectorAll('kommun-nyhet')) {
        article.locale = article.closest('[lang]')?.getAttribute('lang')?.startsWith('en') ? 'sv' : 'en';
        await article.updateComplete;
      }
      expect(await faults(state)).to.equal('');
    });
  }

  describe('where the reader’s system is dark', () => {
    before(() => emulateMedia({ colorScheme: 'dark' }));
    after(() => emulateMedia({ colorScheme: 'light' }));

    for (const page of REPRESENTATIVE.slice(0, isChromium ? 4 : 1)) { // the colours are the same words of one sheet
      it(`in ${page}`, async () => {
        const state = await openState(page);
        expect(state.window.matchMedia('(prefers-color-scheme: dark)').matches).to.be.true;
        expect(await faults(state)).to.equal('');
      });
    }
  });

  it('when copying has been answered, and when it was refused', async () => {
    const state = await openState('/demo/states/dela-kopiera.html');
    const { shadowRoot } = state.document.querySelector('kommun-nyhet')!;
    for (const writeText of [() => Promise.resolve(), () => Promise.reject(new Error('refused'))]) {
      Object.defineProperty(state.window.navigator, 'clipboard', { configurable: true, value: { writeText } });
      const before = shadowRoot!.querySelector('[aria-live]')!.textContent;
      shadowRoot!.querySelector('button')!.click();
      await until(() => shadowRoot!.querySelector('[aria-live]')!.textContent !== before, 'the status answers');
      expect(await faults(state)).to.equal('');
    }
    expect(shadowRoot!.querySelectorAll('input').length, 'the field is among what was looked at').to.equal(1);
  });
});

describe('axe-core as it is run here finds a fault', () => {
  const PLANTED: readonly [string, string, (article: HTMLElement, shadow: ShadowRoot) => void][] = [
    ['in the page’s own markup', 'image-alt', (article) => { article.querySelector('img')!.removeAttribute('alt'); }],
    ['in the shadow root', 'button-name', (_, shadow) => { shadow.querySelector('[part=body]')!.append(document.createElement('button')); }],
    ['in contrast, by AAA’s measure', 'color-contrast-enhanced', (article) => {
      article.style.setProperty('--kommun-nyhet-notice-background', '#fff');
      article.style.setProperty('--kommun-nyhet-notice-color', '#666');
    }],
    ['in the order of headings, a best practice', 'heading-order', (_, shadow) => { shadow.querySelector('[part=body]')!.append(document.createElement('h6')); }],
    ['in the size of targets', 'target-size', (_, shadow) => {
      const links = ['En', 'Två'].map((words) => Object.assign(document.createElement('button'), { textContent: words }));
      for (const link of links) link.style.cssText = 'display: block; box-sizing: border-box; width: 12px; height: 12px; padding: 0; border: 0; overflow: hidden';
      shadow.querySelector('[part=body]')!.append(...links);
    }],
  ];

  // axe's rules of markup read the same tree in each engine: those of colours and sizes, which it asks the engine for, are tried in each.
  for (const [where, rule, plant] of PLANTED.filter(([, rule]) => isChromium || /contrast|size/.test(rule))) {
    it(where, async () => {
      const state = await openState('/demo/boras.html');
      const article = state.document.querySelector('kommun-nyhet')!;
      plant(article, article.shadowRoot!);
      for (const heading of article.shadowRoot!.querySelectorAll('h6')) heading.textContent = 'En rubrik på fel nivå';
      expect((await faults(state)).split('\n').filter((fault) => fault.startsWith(`${rule}: `))).not.to.be.empty;
    });
  }
});
