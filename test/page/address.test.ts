import { expect } from '@open-wc/testing';
import { pageAddress } from '../../src/page/address.js';

describe('the address of a page', () => {
  let link: HTMLLinkElement;
  beforeEach(() => {
    link = document.createElement('link');
    link.rel = 'canonical';
    document.head.append(link);
  });
  afterEach(() => {
    link.remove();
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('is its canonical link, made absolute', () => {
    link.href = '/nyheter/bro';
    expect(pageAddress(document)).to.equal(`${location.origin}/nyheter/bro`);
  });

  it('is its own, without the place in it, where it has no canonical link', () => {
    const [own] = location.href.split('#');
    history.replaceState(null, '', '#kontakt');
    expect(pageAddress(document)).to.equal(own);
    link.remove();
    expect(pageAddress(document)).to.equal(own);
  });

  it('says nothing of who the reader is or where they came from', () => {
    link.remove();
    const own = location.href;
    const { origin, pathname } = location;
    history.replaceState(null, '', `${pathname}?sida=4&utm_source=brev&UTM_Medium=e-post&mc_cid=1&mc_eid=2&fbclid=3&gclid=4&mtm_campaign=5&msclkid=6&mc=7`);
    expect(pageAddress(document)).to.equal(`${origin}${pathname}?sida=4&mc=7`);
    history.replaceState(null, '', own);
  });

  it('keeps the rest of its query as it was written', () => {
    link.remove();
    const own = location.href;
    const { origin, pathname } = location;
    for (const [query, kept] of [['?q=bro,v%C3%A4g+a%20b&fbclid=1&tom', '?q=bro,v%C3%A4g+a%20b&tom'], ['?utm_source=a&utm_source=b', ''], ['?gclid', ''], ['?srsltid=a&gad_source=1&ttclid=2&pk_campaign=3&_gl=4&igsh=5&__hstc=6&pk=7&gl=8&id=9', '?pk=7&gl=8&id=9']] as const) {
      history.replaceState(null, '', pathname + query);
      expect(pageAddress(document)).to.equal(`${origin}${pathname}${kept}`);
    }
    history.replaceState(null, '', own);
  });

  it('is that of the page asked about', () => {
    link.href = 'https://kommun.example/';
    const frame = document.createElement('iframe');
    document.body.append(frame);
    expect(pageAddress(frame.contentDocument!)).to.equal('about:blank');
    frame.remove();
  });

  it('is empty where the page has no window', () => {
    expect(pageAddress(document.implementation.createHTMLDocument())).to.equal('');
  });

  it('is no picture that takes its name', () => {
    const picture = Object.assign(new Image(), { name: 'URL' });
    link.remove();
    document.body.append(picture);
    expect(pageAddress(document)).to.equal(location.href.split('#')[0]);
    picture.remove();
  });
});
