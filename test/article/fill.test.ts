import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fill } from '../../src/article/fill.js';

describe('a pattern with places in braces', () => {
  it('has each place filled, every time it is named', () => {
    expect(fill('{date} kl. {time}, {date}', { date: '7 maj', time: 14 })).to.equal('7 maj kl. 14, 7 maj');
  });

  it('passes what is filled in through a function, and not its own text', () => {
    expect(fill('a&b={text}', { text: 'c&d' }, encodeURIComponent)).to.equal('a&b=c%26d');
  });

  it('takes every value as it is, though it holds braces or dollar signs', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{text}', '$&', '$1', '$`')), (text) => {
        expect(fill('<{text}>', { text })).to.equal(`<${text}>`);
      }),
    );
  });
});
