import { expect, fixtureSync } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { afterThisTest, article, at, own, replace, shown, updated } from '../support/element.js';

describe('An article on a page that comes back', () => {
  it('from the browser’s cache, has grown old meanwhile', async () => {
    at('2026-05-01');
    const el = await article('<kommun-nyhet headline="Ny bro" date-published="2026-01-01" outdated-after="P1Y"></kommun-nyhet>');
    expect(el.matches(':state(outdated)')).to.be.false;
    at('2027-05-01');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await updated();
    expect(el.matches(':state(outdated)'), 'a page that was loaded has asked the clock already').to.be.false;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await updated();
    expect(shown(el)).to.contain('Denna nyhet kan innehålla inaktuell information');
  });
});

describe('An article that is hidden', () => {
  it('has no room, and is shown when it is no longer', async () => {
    const el = await article('<kommun-nyhet headline="Ny bro" hidden><p>Brödtext</p></kommun-nyhet>');
    expect(el.offsetHeight).to.equal(0);
    el.hidden = false;
    expect(el.offsetHeight).to.be.above(0);
  });

  it('until it is found, is left to the browser, which opens it', async () => {
    const el = await article('<kommun-nyhet headline="Ny bro" hidden="until-found"><p>Brödtext</p></kommun-nyhet>');
    const knowsIt = 'onbeforematch' in el; // elsewhere it is hidden as any other
    expect(getComputedStyle(el).display === 'none').to.equal(!knowsIt);
    if (knowsIt) expect(getComputedStyle(el).contentVisibility).to.equal('hidden');
  });
});

describe('An article that is moved with its state', () => {
  it('keeps the focus in the field with its address', async () => {
    replace(navigator, 'clipboard', undefined);
    const box = fixtureSync<HTMLElement>('<div><kommun-nyhet headline="Ny bro" share="copy"></kommun-nyhet><section></section></div>');
    const el = box.querySelector<KommunNyhet>('kommun-nyhet')!;
    await el.updateComplete;
    own(el, 'button')[0]!.click();
    await updated();
    await updated();
    const field = own<HTMLInputElement>(el, 'input')[0]!;
    expect(el.shadowRoot!.activeElement).to.equal(field);
    const place = box.querySelector('section')!;
    if (!('moveBefore' in Element.prototype)) { // an older browser takes it out and puts it in again
      place.append(el);
      await el.updateComplete;
      expect(shown(el)).to.contain('Ny bro');
      return;
    }
    place.moveBefore(el, null);
    await el.updateComplete;
    expect(el.shadowRoot!.activeElement, 'the focus').to.equal(field);
    expect(own(el, 'input')[0], 'the same field').to.equal(field);
    place.lang = 'en'; // it listens where it is now
    await updated();
    expect(shown(el)).to.contain('Share this page:');
    afterThisTest(() => { place.remove(); });
  });
});
