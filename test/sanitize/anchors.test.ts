import { expect } from '@open-wc/testing';
import { cleaned, onEachPath } from './support.js';

const PAGE = 'https://www.boras.se/nyheter/tryggare.html';

describe('A link to another place of the same article', () => {
  onEachPath(() => {
    it('is its words: a footnote', () => {
      expect(cleaned('<p>Text<sup><a href="#fn1" id="ref1">1</a></sup> mer<sup><a href="#fn2">*</a></sup>.</p><ol><li id="fn1">Not <a href="#ref1">↩</a></li><li><a name="fn2"></a>Not</li></ol>')).to.equal(
        '<p>Text<sup>1</sup> mer<sup>*</sup>.</p><ol><li>Not </li><li>Not</li></ol>');
    });

    for (const href of ['#fotnot-å', '#fotnot-%C3%A5', `${PAGE}#fotnot-å`, 'tryggare.html#fotnot-%c3%a5', ' #fotnot-å ']) {
      it(`is its words, however it is written: ${href}`, () => {
        expect(cleaned(`<p>Text <a href="${href}">not</a></p><p id="fotnot-å">Not</p>`)).to.equal('<p>Text not</p><p>Not</p>');
      });
    }

    it('is its words: a table of contents', () => {
      expect(cleaned('<ul><li><a href="#a">Rubrik</a></li></ul><h2 id="a">Rubrik <a class="anchor" href="#a">#</a></h2>')).to.equal('<ul><li>Rubrik</li></ul><h3>Rubrik </h3>');
    });

    for (const href of ['#', '#top', `${PAGE}#`]) it(`is its words where it leads to no place: ${href}`, () => { expect(cleaned(`<p><a href="${href}">Visa</a></p>`)).to.equal('<p>Visa</p>'); });

    it('stays a link to the original where the place is only there, or the page is another', () => {
      expect(cleaned('<p id="a"><a href="#kommentarer">Kommentarer</a> <a href="/annan#a">Annan</a></p>')).to.equal(`<p><a href="${PAGE}#kommentarer">Kommentarer</a> <a href="https://www.boras.se/annan#a">Annan</a></p>`);
    });

    it('never becomes a name in the page', () => {
      expect(cleaned('<p id="sidans"><a id="b" name="c" href="#sidans">x</a><a href="#b">y</a></p>')).to.equal('<p>xy</p>');
    });
  });
});

describe('The mark of an article', () => {
  onEachPath(() => {
    for (const [given, address] of [
      ['/nyhet#kommun-nyhet', 'https://www.boras.se/nyhet'], ['/nyhet#kommun-nyhet?images=any&amp;heading-level=1', 'https://www.boras.se/nyhet'], ['#kommun-nyhet', ''], ['https://a.example/##kommun-nyhet', 'https://a.example/#'],
      ['mailto:a@boras.se?body=#kommun-nyhet', 'mailto:a@boras.se?body='], ['tel:033#kommun-nyhet', 'tel:033'],
    ] as const) {
      it(`is taken from a loaded link: ${given}`, () => {
        expect(cleaned(`<p><a href="${given}">Text</a></p>`)).to.equal(address ? `<p><a href="${address}">Text</a></p>` : '<p>Text</p>');
      });
    }
  });
});
