import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeEntities } from '../../src/article/entities.js';

describe('a text with character references', () => {
  for (const [text, decoded] of [
    ['Barn &amp; unga', 'Barn & unga'],
    ['&lt;b&gt; &quot;x&quot; &apos;y&apos;', '<b> "x" \'y\''],
    ['&aring;&auml;&ouml; &Aring;&Auml;&Ouml;', 'åäö ÅÄÖ'],
    ['10&nbsp;000 &ndash; 20&nbsp;000', '10\u00a0000 – 20\u00a0000'],
    ['&#8211; &#x2013; &#X2013; &#08211;', '– – – –'],
    ['&#128512;', '😀'],
    ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    ['&amp;amp;', '&amp;'],
  ] as const) {
    it(`${text} reads ${decoded}`, () => expect(decodeEntities(text)).to.equal(decoded));
  }

  for (const text of ['Barn & unga', 'AT&T', 'a=1&b=2', '&', '&;', '&#;', '&amp', '&okänd;', '&constructor;', '&__proto__;', '&#x110000;', '&#99999999999;', '&#xyz;', '&#1_0;']) {
    it(`${text} stays as it is`, () => expect(decodeEntities(text)).to.equal(text));
  }

  it('reads every character from its number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((character) => character !== '\0'), (character) => {
        const code = character.codePointAt(0)!;
        expect(decodeEntities(`<&#${code};&#x${code.toString(16)};>`)).to.equal(`<${character}${character}>`);
      }),
      { numRuns: 500 },
    );
  });

  it('does not throw, whatever it holds, and stays as it is where nothing is a reference', () => {
    const nearly = fc.array(fc.constantFrom('&', '#', ';', 'x', 'amp', '9', 'f', '_', 'å'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        const decoded = decodeEntities(text);
        if (!/&#?\w+;/.test(text)) expect(decoded).to.equal(text);
        expect(decoded.length).to.be.at.most(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
