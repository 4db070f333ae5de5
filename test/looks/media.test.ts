import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { article, own, part } from '../support/element.js';
import { contrast, coloursOf } from './colours.js';
import { isWebKitGTK } from './measure.js';
import { until } from '../support/until.js';

const MARKUP = `<div><button>Före</button><kommun-nyhet lang="sv" headline="Ny bro" description="Den öppnar." date-published="2021-05-07" date-modified="2021-06-01" replaced-by="/ny" share="email copy">
  <p>Se <a id="web" href="https://kommun.example/bron">bron</a> och <a id="place" href="#bron">nedan</a>.</p>
</kommun-nyhet></div>`;
const widthOf = (element: Element) => element.getBoundingClientRect().width;

describe('the article', () => {
  it('is not as on paper while it is on a screen', async () => {
    const element = await article(MARKUP);
    expect(getComputedStyle(part(element, 'share')!).display).to.equal('block');
    expect(getComputedStyle(element.querySelector('#web')!, '::after').content).to.equal('none');
  });
});

// WebKitGTK can neither print to a test nor take forced colours: its driver emulates neither medium.
if (!isWebKitGTK) {
  describe('on paper (in engines that can emulate it: not in WebKitGTK)', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      await until(() => !matchMedia('print').matches, 'the page is on a screen again');
    });
    const print = async () => {
      await emulateMedia({ media: 'print' });
      await until(() => matchMedia('print').matches, 'the page is printed');
    };

    it('has no links for sharing, and all else', async () => {
      const element = await article(MARKUP);
      await print();
      expect(part(element, 'share')!.checkVisibility()).to.be.false;
      for (const name of ['headline', 'published', 'notice', 'lead', 'body', 'modified']) expect(part(element, name)!.offsetHeight, name).to.be.above(10);
    });

    it('says the addresses of its links, in the page’s text and in the notice', async () => {
      const element = await article(MARKUP);
      const [web, place] = [element.querySelector('#web')!, element.querySelector('#place')!];
      const notice = own(element, '[part=notice] a')[0]!;
      const before = [web, place, notice].map((each) => each.getClientRects().length && widthOf(each)) as [number, number, number];
      await print();
      expect(widthOf(web), 'an address on the web').to.be.above(before[0] + 50);
      expect(widthOf(place), 'a place in the page').to.equal(before[1]);
      expect(getComputedStyle(notice, '::after').content, 'in the notice').to.contain('(');
    });
  });

  describe('in forced colours (in engines that can emulate them: not in WebKitGTK)', () => {
    beforeEach(async () => {
      await emulateMedia({ forcedColors: 'active' });
      await until(() => matchMedia('(forced-colors: active)').matches, 'colours are forced');
    });
    afterEach(async () => {
      await emulateMedia({ forcedColors: 'none' });
      await until(() => matchMedia('(forced-colors: none)').matches, 'colours are the page’s again');
    });

    it('the notice still has its line, in a colour that is seen', async () => {
      const notice = part(await article(MARKUP), 'notice')!;
      const { borderLeftWidth, borderLeftStyle, borderLeftColor } = getComputedStyle(notice);
      expect([borderLeftWidth, borderLeftStyle]).to.deep.equal(['6px', 'solid']);
      expect(contrast(borderLeftColor, coloursOf(notice)[1])).to.be.at.least(3);
    });

    it('each control has a frame, an icon and words that are seen', async () => {
      const controls = own(await article(MARKUP), '[part=share-link]');
      expect(controls.length).to.equal(2);
      for (const control of controls) {
        const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(control);
        const [text, background] = coloursOf(control);
        expect([borderTopWidth, borderTopStyle]).to.deep.equal(['1px', 'solid']);
        expect(contrast(borderTopColor, background), 'frame').to.be.at.least(3);
        expect(contrast(text, background), 'words').to.be.at.least(4.5);
        expect(contrast(getComputedStyle(control.querySelector('path')!).stroke, background), 'icon').to.be.at.least(3);
      }
    });

    it('what has the focus has a frame that is seen', async () => {
      const element = await article(MARKUP);
      element.parentElement!.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      const focused = element.shadowRoot!.activeElement!;
      expect(focused.textContent).to.contain('Läs den aktuella informationen');
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(3);
      expect(contrast(outlineColor, coloursOf(focused)[1])).to.be.at.least(3);
    });
  });
}
