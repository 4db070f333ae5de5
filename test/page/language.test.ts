import { expect, fixture, html } from '@open-wc/testing';
import { nearestLang } from '../../src/page/language.js';

/** An element in a shadow tree of `host`. */
const inside = (host: Element): HTMLElement => {
  const inner = document.createElement('p');
  (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(inner);
  return inner;
};

describe('the nearest language', () => {
  it('is the element’s own', async () => {
    const outer = await fixture(html`<div lang="sv"><p lang="en">Bridge</p></div>`);
    expect(nearestLang(outer.firstElementChild!)).to.equal('en');
  });

  it('is that of the nearest element around it', async () => {
    const outer = await fixture(html`<div lang="sv"><div lang="en"><p>Bridge</p></div></div>`);
    expect(nearestLang(outer.querySelector('p')!)).to.equal('en');
  });

  it('is the page’s where nothing nearer says', async () => {
    const before = document.documentElement.getAttribute('lang');
    const element = await fixture(html`<p>Bro</p>`);
    document.documentElement.lang = 'fi';
    try {
      expect(nearestLang(element)).to.equal('fi');
      expect(nearestLang(inside(await fixture(html`<div></div>`)))).to.equal('fi');
    } finally {
      if (before === null) document.documentElement.removeAttribute('lang');
      else document.documentElement.lang = before;
    }
  });

  it('is found outside the shadow tree, and outside that one’s', async () => {
    const outer = await fixture(html`<div lang="en"><div></div></div>`);
    const inner = inside(outer.firstElementChild!);
    expect(nearestLang(inner)).to.equal('en');
    expect(nearestLang(inside(inner))).to.equal('en');
  });

  it('is found in the shadow tree before it is found outside', async () => {
    const inner = inside(await fixture(html`<div lang="en"></div>`));
    inner.lang = 'sv';
    expect(nearestLang(inside(inner))).to.equal('sv');
  });

  it('is that of where a slotted element was written, not of where it is shown', async () => {
    const host = await fixture(html`<div lang="en"><p>Bridge</p></div>`);
    const wrapper = inside(host);
    wrapper.lang = 'sv';
    wrapper.append(document.createElement('slot'));
    expect(nearestLang(host.firstElementChild!)).to.equal('en');
  });

  it('is unknown where the nearest says so, or nobody says', async () => {
    const outer = await fixture(html`<div lang="en"><p lang="">?</p></div>`);
    expect(nearestLang(outer.firstElementChild!)).to.equal('');
    expect(nearestLang(document.createElement('p'))).to.equal('');
  });
});
