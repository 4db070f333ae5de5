import { expect } from '@open-wc/testing';
import { openPage } from '../pages/frame.js';
import { afterThisTest, article, own, part } from '../support/element.js';
import { isChromium } from '../support/engine.js';
import { ARTICLES, SLOTTED } from './articles.js';
import { REPRESENTATIVE } from './axe.js';
import { addStyles, clipped, sticksOut } from './measure.js';

/** WCAG 1.4.12, Text Spacing. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }';
const enlarge = () => {
  document.documentElement.setAttribute('style', 'font-size: 200%');
  afterThisTest(() => { document.documentElement.removeAttribute('style'); });
};
const placed = (width: number, markup: string) => article(`<div style="width: ${width}px">${markup}</div>`);

for (const [whence, markup] of Object.entries(ARTICLES)) {
  describe(`an article ${whence}, for a reader who needs more room`, () => {
    for (const width of [320, 600]) {
      it(`is not cut off by the text spacing of WCAG 1.4.12, in ${width} pixels`, async () => {
        const element = await placed(width, markup);
        const before = element.offsetHeight;
        addStyles(document, SPACING);
        addStyles(element.shadowRoot!, SPACING);
        expect(getComputedStyle(part(element, 'share-link')!).letterSpacing, 'the sheet works').not.to.equal('normal');
        expect(element.offsetHeight).to.be.above(before);
        expect(sticksOut(element).join('\n')).to.equal('');
        expect(clipped(element).join('\n')).to.equal('');
      });

      it(`is not cut off by text of 200 %, in ${width} pixels`, async () => {
        const element = await placed(width, markup);
        enlarge();
        expect(sticksOut(element).join('\n')).to.equal('');
        expect(clipped(element).join('\n')).to.equal('');
      });
    }
  });
}

describe('text of 200 %', () => {
  it('is 200 % in every part, and so is the room around it', async () => {
    const element = await placed(600, SLOTTED);
    const sizes = () =>
      own(element, '[part]').map((each) => [each.getAttribute('part'), parseFloat(getComputedStyle(each).fontSize)] as const).filter(([name]) => name !== 'headline');
    const before = sizes();
    const height = part(element, 'share-link')!.offsetHeight;
    enlarge();
    expect(sizes()).to.deep.equal(before.map(([name, size]) => [name, size * 2]));
    expect(part(element, 'share-link')!.offsetHeight).to.be.at.least(height * 1.5);
    expect(parseFloat(getComputedStyle(element.querySelector('h2')!).fontSize), 'the headline').to.be.at.least(52);
  });
});

describe('a page of 320 pixels', () => {
  /** Long words, wide tables, pictures beside each other, other people's style sheets and another direction. */
  const WIDEST = ['bild-lang-bildtext', 'bild-tva-i-en-figur', 'inbaddning-allt-i-texten', 'inbaddning-fel', 'bootstrap', 'css-reset', 'hoger-till-vanster'].map((name) => `/demo/states/${name}.html`);

  it('needs no scrolling sideways, in any of the demo’s pages', async function () {
    this.timeout(60_000);
    const { document: list } = await openPage('/demo/states/index.html');
    const addresses = [...list.querySelectorAll<HTMLAnchorElement>('.pages a')].map(({ href }) => href);
    expect(addresses.length).to.be.at.least(60);
    const page = await openPage('/demo/boras.html', { width: 320 });
    const wide: string[] = [];
    // In Firefox and WebKit not those that show the same parts again: the column of the parts is measured in each engine in layout.test.ts.
    for (const address of ['/demo/index.html', '/demo/states/index.html', ...(isChromium ? ['/demo/boras.html', '/demo/granne.html', ...addresses] : [...REPRESENTATIVE, ...WIDEST])]) {
      const loaded = new Promise((resolve) => { page.frame.addEventListener('load', resolve, { once: true }); });
      page.frame.src = address;
      await loaded;
      const { scrollWidth, clientWidth } = page.frame.contentDocument!.documentElement;
      expect(clientWidth).to.be.within(300, 320);
      if (scrollWidth > clientWidth) wide.push(`${address}: ${scrollWidth}`);
    }
    expect(wide.join('\n')).to.equal('');
  });

  const NO_SCRIPT = `?csp=${encodeURIComponent("script-src 'none'")}`;
  for (const [when, query] of [['has come', ''], ['does not come', NO_SCRIPT]] as const) {
    it(`needs none where the page floats its article and unsets all, and the script ${when}`, async () => {
      for (const address of ['/demo/states/all-unset.html', '/demo/states/inbaddning-fel-skript.html', '/demo/states/utan-ingress.html']) {
        const { document: page, window } = await openPage(address + query, { width: 320 });
        page.head.insertAdjacentHTML('beforeend', '<style>* { all: unset; } head, head *, script { display: none; } body, main, p, div { display: block; } kommun-nyhet { float: left; }</style>');
        const element = page.querySelector('kommun-nyhet')!;
        expect(window.getComputedStyle(element).float).to.equal('left');
        expect(element.shadowRoot === null, 'as it is without script').to.equal(!!query);
        expect(Math.max(page.documentElement.scrollWidth, element.getBoundingClientRect().right), address).to.be.at.most(320);
      }
    });
  }
});
