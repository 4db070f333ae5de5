import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { webAddress } from '../../src/article/addresses.js';
import { runs } from '../support/engine.js';

const BASE = 'https://kommun.example/nyheter/bro?id=1';

describe('a web address', () => {
  for (const [text, href] of [
    ['https://annan.example/a', 'https://annan.example/a'],
    ['http://annan.example', 'http://annan.example/'],
    ['HTTPS://Annan.example/A', 'https://annan.example/A'],
    ['//annan.example/a', 'https://annan.example/a'],
    ['/bild.jpg', 'https://kommun.example/bild.jpg'],
    ['bild.jpg', 'https://kommun.example/nyheter/bild.jpg'],
    ['?id=2', 'https://kommun.example/nyheter/bro?id=2'],
    ['#kontakt', 'https://kommun.example/nyheter/bro?id=1#kontakt'],
    ['https://åmål.example/å ä?ö=&', 'https://xn--ml-xiab.example/%C3%A5%20%C3%A4?%C3%B6=&'],
  ] as const) {
    it(`${text} is ${href}`, () => expect(webAddress(text, BASE)).to.equal(href));
  }

  const wrong = [
    'javascript:alert(1)', 'JavaScript:alert(1)', ' java\nscript:alert(1)', '\u0000javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd',
    'blob:https://kommun.example/1', 'mailto:a@kommun.example', 'tel:112', 'about:blank', 'ftp://kommun.example/', 'view-source:https://kommun.example/',
    'https://', 'https://kommun.example:99999/', 'httpss://kommun.example/',
  ];
  for (const text of wrong) {
    it(`${JSON.stringify(text)} is none`, () => expect(webAddress(text, BASE)).to.equal(undefined));
  }

  it('that is relative is none on a page without an address', () => {
    expect(webAddress('/bild.jpg', 'about:srcdoc')).to.equal(undefined);
    expect(webAddress('https://annan.example/', 'about:srcdoc')).to.equal('https://annan.example/');
  });

  it('whatever the string, does not throw, and leads to the web', () => {
    const nearly = fc.tuple(fc.constantFrom('http:', 'https:', 'javascript:', 'data:', '//', ''), fc.string({ unit: 'binary' })).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), fc.constantFrom(BASE, 'about:blank', ''), (text, base) => {
        expect(webAddress(text, base) ?? 'https://').to.match(/^https?:\/\//);
      }),
      { numRuns: runs(500) },
    );
  });
});
