import { expect } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { article, own, shown } from '../support/element.js';
import { DATA, SLOTTED } from './articles.js';
import { addStyles, sticksOut } from './measure.js';

const sheet = async (name: string) => (await fetch(`/demo/states/${name}.css`)).text();
const PAGES = {
  'unsets everything': () => sheet('all-unset'),
  'resets everything in the old way': () => sheet('nollstallning'),
  'starts from something like Bootstrap': () => sheet('bootstraplik'),
  'styles names that are ours': () =>
    Promise.resolve(`article, header, p, ul, li, a, button, h2, h3, svg, time, span, label, input, [part], .copied, .own, .logo, #headline, :focus-visible {
      display: inline !important; margin: 50px !important; padding: 50px !important; min-height: 0 !important; float: right !important; border: 9px dashed red !important; }`),
} as const;

/** What lays the element's own parts out. Fonts and colours are the page's to choose. */
const LAID_OUT = [
  'display', 'position', 'float', 'flexWrap', 'columnGap', 'paddingTop', 'paddingLeft', 'borderTopStyle', 'borderLeftStyle', 'minHeight', 'marginTop', 'listStyleType',
  'visibility', 'overflowX', 'boxSizing', 'textDecorationLine',
] as const;
const layout = (element: KommunNyhet) =>
  own(element, '*:not(svg, svg *, img)').map((each) => {
    const style = getComputedStyle(each);
    return `${each.localName}[part=${each.getAttribute('part') ?? ''}] ${LAID_OUT.map((property) => `${property}: ${style[property]}`).join('; ')}`;
  });

for (const [does, css] of Object.entries(PAGES)) {
  describe(`on a page that ${does}`, () => {
    it('the element’s own parts are laid out as ever', async () => {
      const element = await article(`<div style="width: 600px">${DATA}</div>`);
      // the page's font, and so sizes in em, are the same before and after
      addStyles(document, 'html, body, div, kommun-nyhet { font: 16px/1.6 sans-serif !important; }');
      const [before, words] = [layout(element), shown(element)];
      addStyles(document, await css());
      const after = layout(element);
      expect(after.length).to.equal(before.length);
      expect(after.filter((each, index) => each !== before[index])).to.be.empty;
      expect(shown(element), 'words that the reader meets').to.equal(words);
    });

    it('nothing leaves its column', async () => {
      const element = await article(`<div style="width: 320px">${DATA}</div>`);
      addStyles(document, await css());
      element.style.cssText = 'display: block !important; margin: 0 !important; padding: 0 !important; float: none !important';
      expect(sticksOut(element).join('\n')).to.equal('');
    });

    it('the links for sharing keep their size', async () => {
      const element = await article(`<div style="width: 600px">${DATA}</div>`);
      addStyles(document, await css());
      const links = own(element, '[part=share-link]');
      expect(links.length).to.equal(5);
      for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('what is not to be seen stays unseen', async () => {
      const element = await article('<kommun-nyhet headline="Ny bro" share="none"><p slot="notice">Gammalt</p></kommun-nyhet>');
      addStyles(document, await css());
      for (const each of own(element, '[hidden]')) expect(getComputedStyle(each).display, each.outerHTML).to.equal('none');
      expect(own(element, '[hidden]').length).to.be.at.least(4);
      element.hidden = true;
      expect(getComputedStyle(element).display, 'the article, where the page hides it').to.equal('none');
    });
  });
}

describe('on a page that makes its rem ten pixels, to count in', () => {
  it('an article has the size of the text around it', async () => {
    for (const whence of [DATA, SLOTTED]) {
      const element = await article(`<div style="width: 1000px; font: 16px/1.6 sans-serif">${whence}</div>`);
      const sizes = () => [...own(element, '*:not(svg *)'), ...element.querySelectorAll('*')].map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return `${each.localName}[part=${each.getAttribute('part') ?? ''}] ${width} × ${height}`;
      });
      const before = sizes();
      addStyles(document, 'html { font-size: 62.5%; }');
      expect(sizes().filter((each, index) => each !== before[index])).to.be.empty;
      expect(before.length).to.be.above(30);
    }
  });

  it('links are big enough to hit, the notice’s too', async () => {
    addStyles(document, 'html { font-size: 62.5%; }');
    const element = await article('<kommun-nyhet headline="Ny bro" replaced-by="/nytt" style="font-size: 14px"></kommun-nyhet>');
    const links = own(element, '[part=share-link], [part=notice] a');
    expect(links.length).to.equal(6);
    for (const link of links) expect(link.getBoundingClientRect().height, link.textContent.trim()).to.be.at.least(44);
  });
});
