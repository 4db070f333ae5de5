import { expect } from '@open-wc/testing';
import { isTrusted } from '../../src/sources/trust.js';

const NAMED = ['https://boras.se/nyheter/ny-bro', 'https://api.boras.example:8443/nyheter'];

describe('A picture', () => {
  for (const address of [
    'https://boras.se/bro.jpg', 'https://www.boras.se/bro.jpg', 'http://www.boras.se/bro.jpg', 'https://api.boras.example:8443/bro.jpg', 'https://www.api.boras.example:8443/bro.jpg',
  ]) it(`may come from a host that the page names, with or without www: ${address}`, () => { expect(isTrusted(NAMED, address)).to.equal(true); });

  it('may come from a host named with www to one without', () => {
    expect(isTrusted(['https://www.boras.se/'], 'https://boras.se/bro.jpg')).to.equal(true);
  });

  for (const address of [
    `${location.origin}/konto/avsluta?ja=1`, 'https://boras.se:8443/bro.jpg', 'https://api.boras.example/bro.jpg', 'https://bilder.boras.se/bro.jpg', 'https://boras.se.example/bro.jpg',
    'https://wwwboras.se/bro.jpg', 'https://www.www.boras.se/bro.jpg', 'https://se/bro.jpg', 'https://polisen.se@boras.se/bro.jpg',
  ]) it(`may come from no other, the page’s own host included: ${address}`, () => { expect(isTrusted(NAMED, address)).to.equal(false); });
});
