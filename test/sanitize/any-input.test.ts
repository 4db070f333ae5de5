import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sanitize } from '../../src/sources/sanitize.js';
import { breaches } from './rules.js';
import { cleaned, onEachPath, paths, surroundings, take } from './support.js';
import { groups } from './vectors/index.js';

const PAYLOAD = { call: 'ran()', here: 'https://here.example/x', there: 'https://there.example/x', picture: '/x.png', broken: '/x' };
const fragments = Object.values(groups).flat().map(({ html }) => html(PAYLOAD)).filter((html) => html.length < 300);

const NAMES = 'p div section a b i font span h1 h2 h4 img figure figcaption ul li dl dd table tr td caption form input button select option svg math mtext mglyph style title desc foreignObject annotation-xml template noscript iframe video source object pre details summary textarea xmp plaintext x-y o:p br'.split(' ');
const ATTRIBUTES = [
  'href="/x"', 'href="javascript:ran()"', 'src="/x.png"', 'src="data:,x"', 'src="//away.example/x"', 'alt="x"', 'onclick="ran()"', 'class="x"', 'id="body"', 'name="attributes"',
  'style="position:fixed"', 'lang="en"', 'dir="rtl"', 'dir="x"', 'title="</p><img onerror=ran()>"', 'colspan="9999"', 'hidden', 'is="x-y"', 'xlink:href="x"', 'encoding="text/html"',
];
const anyText = fc.oneof(fc.constantFrom('Text', ' ', '&lt;b&gt;', '\u00a0', '\0', '<!--', '-->', ']]>', '<![CDATA[', '</p>', '</table>', '</svg>', '<br'), fc.string({ unit: 'binary', maxLength: 8 }));
const anyTag = fc.tuple(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 }), fc.boolean());

/** Markup of elements in each other, most of them closed, with hostile fragments between them. */
const anyMarkup = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc.array(fc.oneof(anyText, fc.constantFrom(...fragments), tie('element'), tie('element')), { maxLength: 5 }).map((parts) => parts.join('')),
  element: fc.tuple(anyTag, tie('tree')).map(([[name, attributes, isClosed], inside]) => `<${[name, ...attributes].join(' ')}>${inside}${isClosed ? `</${name}>` : ''}`),
})).tree;

describe('Whatever the markup is', () => {
  onEachPath(() => {
    it('what comes of it holds nothing but what a news text may', () => {
      fc.assert(fc.property(anyMarkup, fc.integer({ min: 1, max: 6 }), fc.boolean(), (html, level, isShown) => {
        expect(breaches(sanitize(html, { ...surroundings, level, shows: () => isShown })).join('\n')).to.equal('');
      }), { numRuns: 150 });
    });

    it('what comes of it becomes only that again', () => {
      fc.assert(fc.property(anyMarkup, (html) => {
        expect(breaches(sanitize(cleaned(html), surroundings)).join('\n')).to.equal('');
      }), { numRuns: 50 });
    });
  });

  it('the text that comes of it is the same in every way that this engine has', () => {
    fc.assert(fc.property(anyMarkup, (html) => {
      const texts = paths.map((path) => {
        take(path);
        return cleaned(html);
      });
      for (const text of texts) expect(text).to.equal(texts[0]);
    }), { numRuns: 150 });
  });
});
