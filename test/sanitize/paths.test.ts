import { expect } from '@open-wc/testing';
import { isWebKitGTK } from '../looks/measure.js';
import { openPage } from '../pages/frame.js';
import { replace } from '../support/element.js';
import { cleaned, onEachPath, paths, surroundings, take } from './support.js';

const HTML = '<h2 class="x" onclick="x()">Rubrik</h2><!-- x --><p style="color: red" data-x="1" lang="en">Text <img src="bild.png" onerror="x()"></p><?x y?><script>x()</script>';
const CLEAN = '<h3>Rubrik</h3><p lang="en">Text <img src="https://www.boras.se/nyheter/bild.png" alt="" loading="lazy" referrerpolicy="no-referrer"></p>';

describe('The way in which a text is sanitised', () => {
  it('is the browser’s own in Chromium and Firefox, and there is none in WebKit', () => {
    expect(paths).to.deep.equal(isWebKitGTK ? ['DOMPurify'] : ['setHTML', 'DOMPurify']);
  });

  it('is chosen at each call', () => {
    take('DOMPurify');
    expect(cleaned(HTML), 'without setHTML').to.equal(CLEAN);
    replace(Element.prototype, 'setHTML', function setHTML(this: Element) { this.textContent = 'Ur webbläsaren'; });
    expect(cleaned(HTML), 'with a setHTML').to.equal('Ur webbläsaren');
  });

  onEachPath((path) => {
    it('works where scripts may not make markup of text, without a word from the browser', async () => {
      const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https://www.boras.se; require-trusted-types-for 'script'; trusted-types kommun-nyhet-embed";
      const { window: page, document } = await openPage(`/test/pages/sanitize.html?csp=${encodeURIComponent(csp)}`);
      const { Element: { prototype }, show, problems } = page as unknown as { Element: typeof Element; show: (html: string, where: object) => string; problems: string[] };
      if (path === 'DOMPurify') Reflect.deleteProperty(prototype, 'setHTML');
      expect('setHTML' in prototype).to.equal(path === 'setHTML');
      expect(() => { document.body.innerHTML = 'x'; }, 'the policy').to.throw();
      expect(show('<h2>Rubrik</h2><p>Text <a href="/x">länk</a></p><iframe title="Film" src="https://film.example/1"></iframe>', surroundings)).to.equal(
        '<h3>Rubrik</h3><p>Text <a href="https://www.boras.se/x">länk</a></p><figure><a href="https://film.example/1">Film</a></figure>');
      expect(problems).to.deep.equal([]);
    });

    it('gives the same', () => {
      expect(cleaned(HTML)).to.equal(CLEAN);
    });

    for (const empty of ['', ' ', '<!-- x -->', '<p></p>', '<script>x</script>', '\0', '\ufeff']) {
      it(`gives nothing of ${JSON.stringify(empty)}`, () => {
        expect(cleaned(empty).trim()).to.equal('');
      });
    }
  });
});
