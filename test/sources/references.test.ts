import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeReferences } from '../../src/sources/references.js';
import { runs } from '../support/engine.js';

// https://www.w3.org/TR/html401/sgml/entities.html
const HTML4 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ' +
  'ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring ' +
  'aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi ' +
  'Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi ' +
  'omega thetasym upsih piv bull hellip prime Prime oline frasl weierp image real trade alefsym larr uarr rarr darr harr crarr lArr uArr rArr ' +
  'dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne ' +
  'equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams quot amp lt gt ' +
  'OElig oelig Scaron scaron Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger ' +
  'permil lsaquo rsaquo euro';

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
    ['Kaf&eacute; &hellip; &mdash; &Scaron;', 'Kafé … — Š'],
    ['&#150; &#x92; &#128;', '– ’ €'], // windows-1252, as HTML reads them
    ['&#xd800;', '\ufffd'],
  ] as const) {
    it(`${text} reads ${decoded}`, () => expect(decodeReferences(text)).to.equal(decoded));
  }

  for (const text of ['Barn & unga', 'AT&T', 'a=1&b=2', '&', '&;', '&#;', '&amp', '&okänd;', '&constructor;', '&__proto__;', '&#x110000;', '&#99999999999;', '&#xyz;', '&#1_0;', '&#0;', '&Amp;', '&bring;', '&during;', '&oslashx;', '&EACUTE;']) {
    it(`${text} stays as it is`, () => expect(decodeReferences(text)).to.equal(text));
  }

  it('reads every name of HTML 4 as a browser does', () => {
    const page = (text: string) => new DOMParser().parseFromString(text, 'text/html').body.textContent;
    for (const name of HTML4.split(' ')) {
      const decoded = decodeReferences(`a&${name};b`);
      expect(decoded, name).to.have.length(3);
      expect(decoded, name).to.equal(page(`a&${name};b`));
    }
  });

  it('reads every character from its number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((character) => !/[\0\x80-\x9f]/.test(character)), (character) => {
        const code = character.codePointAt(0)!;
        expect(decodeReferences(`<&#${code};&#x${code.toString(16)};>`)).to.equal(`<${character}${character}>`);
      }),
      { numRuns: runs(500) },
    );
  });

  it('does not throw, whatever it holds, and stays as it is where nothing is a reference', () => {
    const nearly = fc.array(fc.constantFrom('&', '#', ';', 'x', 'amp', '9', 'f', '_', 'å'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        const decoded = decodeReferences(text);
        if (!/&#?\w+;/.test(text)) expect(decoded).to.equal(text);
        expect(decoded.length).to.be.at.most(text.length);
      }),
      { numRuns: runs(1000) },
    );
  });
});
