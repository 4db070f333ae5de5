import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../pages/frame.js';
import { contrast, coloursOf } from '../looks/colours.js';
import { shown } from '../support/element.js';
import { until } from '../support/until.js';

const NO_SCRIPT = encodeURIComponent("script-src 'none'");
const WAYS: readonly [string, (page: string) => Promise<Page>][] = [
  ['where a policy forbids the script', (page) => openPage(`${page}?csp=${NO_SCRIPT}`, { width: 1000 })],
  ['where the browser runs no scripts', (page) => openPage(page, { width: 1000, sandbox: 'allow-same-origin' })],
];

/** The elements in an article that a selector matches: each must be seen. */
const seen = ({ document }: Page, selector: string) => {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  for (const each of all) {
    const { width, height } = each.getBoundingClientRect();
    expect(each.checkVisibility({ opacityProperty: true, visibilityProperty: true }), each.outerHTML).to.be.true;
    expect(Math.min(width, height), each.outerHTML).to.be.above(8);
  }
  return all;
};

for (const [where, open] of WAYS) {
  describe(`${where}, the article`, () => {
    it('is not upgraded, or this would prove nothing', async () => {
      const { document, window } = await open('/demo/boras.html');
      expect(window.customElements.get('kommun-nyhet')).to.be.undefined;
      expect(document.querySelector('kommun-nyhet')!.shadowRoot).to.be.null;
    });

    it('has its headline, lead and whole text, seen', async () => {
      const page = await open('/demo/boras.html');
      expect(seen(page, 'kommun-nyhet > h1').map(shown)).to.deep.equal(['Polisen och Borås Stad står enade för en tryggare kommun']);
      expect(seen(page, 'kommun-nyhet > [slot=lead]').map(shown).join()).to.match(/^Polisen och Borås Stad arbetar långsiktigt/);
      expect(seen(page, 'kommun-nyhet > h2').length).to.equal(3);
      expect(seen(page, 'kommun-nyhet > p').length).to.be.at.least(9);
      expect(seen(page, 'kommun-nyhet li').length).to.equal(3);
      expect(shown(page.document.querySelector('kommun-nyhet')!).length, 'letters').to.be.above(3_000);
    });

    it('has its pictures, with alt text and captions, seen', async () => {
      const page = await open('/demo/boras.html');
      const pictures = seen(page, 'kommun-nyhet img') as HTMLImageElement[];
      expect(pictures.length).to.equal(3);
      for (const picture of pictures) {
        picture.scrollIntoView();
        await until(() => picture.complete && picture.naturalWidth > 0, `${picture.src} is there`);
        expect(picture.alt).not.to.equal('');
      }
      expect(seen(page, 'kommun-nyhet figcaption').length).to.equal(2);
    });

    it('is big enough to read and clear: 7:1', async () => {
      const page = await open('/demo/boras.html');
      for (const each of seen(page, 'kommun-nyhet :is(h1, h2, p, li)')) {
        expect(parseFloat(getComputedStyle(each).fontSize), each.textContent).to.be.at.least(16);
        expect(contrast(...coloursOf(each)), each.textContent).to.be.at.least(7);
      }
    });

    it('is no wider than its page, also on a phone', async () => {
      const { frame, document } = await open('/demo/boras.html');
      for (const width of [1000, 320]) {
        frame.style.width = `${width}px`;
        await until(() => document.documentElement.clientWidth === width, 'the page has its width');
        expect(document.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    });

    it('has its dates where the page’s template prints them', async () => {
      const page = await open('/demo/states/datum-i-slot.html');
      expect(seen(page, 'kommun-nyhet [slot=published] time').map(shown)).to.have.length(1);
      expect(seen(page, 'kommun-nyhet [slot=modified] time').map(shown)).to.have.length(1);
    });
  });
}
