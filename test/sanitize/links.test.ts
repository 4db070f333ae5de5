import { expect } from '@open-wc/testing';
import { cleaned, onEachPath } from './support.js';

const KEPT: [string, string, string][] = [
  ['to another site', 'https://www.polisen.se/?a=1&amp;b=2#c', 'https://www.polisen.se/?a=1&amp;b=2#c'],
  ['to another site, http', 'http://example.com', 'http://example.com/'],
  ['without a scheme', '//example.com/x', 'https://example.com/x'],
  ['from the root', '/kontakt', 'https://www.boras.se/kontakt'],
  ['beside the article', 'mer.html', 'https://www.boras.se/nyheter/mer.html'],
  ['to a place in the original', '#not-1', 'https://www.boras.se/nyheter/tryggare.html#not-1'],
  ['with space around it', ' \n/kontakt\t', 'https://www.boras.se/kontakt'],
  ['with Swedish letters', '/nyhet/år', 'https://www.boras.se/nyhet/%C3%A5r'],
  ['in capitals', 'HTTPS://EXAMPLE.COM/X', 'https://example.com/X'],
  ['to a mailbox', 'mailto:kommun@boras.se?subject=Fråga om bron', 'mailto:kommun@boras.se?subject=Fråga om bron'],
  ['to a mailbox, with space around it', ' mailto:kommun@boras.se ', 'mailto:kommun@boras.se'],
  ['to a telephone', 'tel:+46-33-35 70 00', 'tel:+46-33-35 70 00'],
  ['to a telephone, in capitals', 'TEL:033357000', 'TEL:033357000'],
];
const LOST = ['javascript:x()', 'JavaScript:x()', 'java\nscript:x()', '&#1;javascript:x()', 'vbscript:x', 'data:text/html,x', 'ftp://example.com/', 'file:///x', 'blob:x', 'sms:1', 'https://', 'https://[a', '', ' '];

describe('A link in a body', () => {
  onEachPath(() => {
    for (const [where, given, address] of KEPT) {
      it(`leads where it led: ${where}`, () => {
        expect(cleaned(`<p>Läs <a href="${given}">mer</a> här</p>`)).to.equal(`<p>Läs <a href="${address}">mer</a> här</p>`);
      });
    }

    for (const address of LOST) {
      it(`becomes its text where its address is ${JSON.stringify(address)}`, () => {
        expect(cleaned(`<p>Läs <a href="${address}"><b>mer</b> nu</a> här</p>`)).to.equal('<p>Läs <b>mer</b> nu här</p>');
      });
    }

    it('becomes its text where it has no address: an anchor', () => {
      expect(cleaned('<p><a id="x" name="x">Text</a></p><a name="y"></a>')).to.equal('<p>Text</p>');
    });

    it('becomes its text where the article has no address that addresses can be resolved against', () => {
      expect(cleaned('<p><a href="/x">Text</a></p>', { base: 'borås' })).to.equal('<p>Text</p>');
    });

    it('goes where there is nothing to read in it', () => {
      expect(cleaned('<p>Text<a href="/x"> </a><a href="/y"><span></span></a></p>')).to.equal('<p>Text</p>');
    });

    it('keeps the language of what it leads to, and nothing that acts or tells', () => {
      expect(cleaned('<p><a href="/x" hreflang="en" target="_blank" rel="noopener" download ping="/y" title="x" class="x">Text</a></p>')).to.equal(
        '<p><a href="https://www.boras.se/x" hreflang="en">Text</a></p>');
      expect(cleaned('<p><a href="/x" hreflang="på engelska">Text</a></p>')).to.equal('<p><a href="https://www.boras.se/x">Text</a></p>');
    });
  });
});
