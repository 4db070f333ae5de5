import { expect } from '@open-wc/testing';
import { type KommunNyhet, ShareEvent } from '../../src/index.js';
import { afterThisTest, article, own, part, replace, shown, updated } from '../support/element.js';

const ALL = 'facebook x linkedin email copy native bluesky mastodon whatsapp threads print';
const LINKS = ['facebook', 'x', 'linkedin', 'email', 'bluesky', 'mastodon', 'whatsapp', 'threads'];

/** What the browser would have done: it is told, and does not do it. */
const stayHere = () => {
  const done = { copied: [] as string[], followed: [] as string[], printed: 0, shared: [] as unknown[] };
  replace(navigator, 'clipboard', { writeText: (text: string) => { done.copied.push(text); return Promise.resolve(); } });
  replace(navigator, 'share', (data: unknown) => { done.shared.push(data); return Promise.resolve(); });
  replace(globalThis, 'print', () => { done.printed += 1; });
  const stay = (event: Event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link && !event.defaultPrevented) done.followed.push(link.href);
    event.preventDefault();
  };
  addEventListener('click', stay);
  afterThisTest(() => { removeEventListener('click', stay); });
  return done;
};

const news = () => article(`<div><kommun-nyhet headline="Rubrik" date-published="2026-01-02" url="https://example.se/nyhet" share="${ALL}"></kommun-nyhet></div>`);
const control = (el: KommunNyhet, channel: string) => own(el, '[part=share-link]')[ALL.split(' ').indexOf(channel)]!;
const heard = (target: EventTarget, handle: (event: ShareEvent) => void = () => undefined): ShareEvent[] => {
  const events: ShareEvent[] = [];
  const listener = (event: Event) => {
    if (!(event instanceof ShareEvent)) throw new TypeError('another class of event');
    events.push(event);
    handle(event);
  };
  target.addEventListener('kommun-nyhet-share', listener);
  afterThisTest(() => { target.removeEventListener('kommun-nyhet-share', listener); });
  return events;
};

describe('kommun-nyhet-share', () => {
  for (const [index, channel] of ALL.split(' ').entries()) {
    it(`tells that the reader chose ${channel}`, async () => {
      stayHere();
      const el = await news();
      const events = heard(el);
      own(el, '[part=share-link]')[index]!.click();
      expect(events).to.have.length(1);
      const event = events[0]!;
      expect([event.channel, event.url, event.headline]).to.deep.equal([channel, 'https://example.se/nyhet', 'Rubrik']);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    });
  }

  it('reaches the page through its own parents and out of shadow roots', async () => {
    stayHere();
    const host = document.createElement('div');
    document.body.append(host);
    afterThisTest(() => { host.remove(); });
    host.attachShadow({ mode: 'open' }).innerHTML = '<section><kommun-nyhet headline="Rubrik"></kommun-nyhet></section>';
    await updated();
    const el = host.shadowRoot!.querySelector('kommun-nyhet')!;
    const [inside, outside] = [heard(host.shadowRoot!.querySelector('section')!), heard(document)];
    part(el, 'share-link')!.click();
    expect([inside.length, outside.length]).to.deep.equal([1, 1]);
  });

  it('tells the page’s canonical address where the article has none, and no headline where there is none', async () => {
    stayHere();
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = 'https://example.se/kanonisk';
    document.head.append(canonical);
    afterThisTest(() => { canonical.remove(); });
    const el = await article('<kommun-nyhet share="copy">Bron öppnar.</kommun-nyhet>');
    const events = heard(el);
    part(el, 'share-link')!.click();
    expect(events.map(({ url, headline }) => [url, headline])).to.deep.equal([['https://example.se/kanonisk', '']]);
  });

  it('tells the facts that hold at the click', async () => {
    stayHere();
    const el = await news();
    const events = heard(el);
    Object.assign(el, { headline: 'Ny rubrik', url: 'https://example.se/ny' });
    await el.updateComplete;
    control(el, 'x').click();
    expect(events.map(({ url, headline }) => [url, headline])).to.deep.equal([['https://example.se/ny', 'Ny rubrik']]);
  });

  it('is not sent before a click', async () => {
    const events = heard(document);
    const el = await news();
    control(el, 'facebook').focus();
    await updated();
    expect(events).to.deep.equal([]);
  });

  for (const channel of LINKS) {
    it(`leaves the link to ${channel} to go its way, and prevented stops it`, async () => {
      const done = stayHere();
      const el = await news();
      control(el, channel).click();
      expect(done.followed).to.deep.equal([(control(el, channel) as HTMLAnchorElement).href]);
      heard(el, (event) => { event.preventDefault(); });
      control(el, channel).click();
      expect(done.followed).to.have.length(1);
    });
  }

  it('prevented, stops copying, and nothing is said of it', async () => {
    const done = stayHere();
    const el = await news();
    const events = heard(el, (event) => { event.preventDefault(); });
    control(el, 'copy').click();
    await updated();
    expect(events).to.have.length(1);
    expect(done.copied).to.deep.equal([]);
    expect(shown(part(el, 'status')!)).to.equal('');
    expect(shown(control(el, 'copy'))).to.equal('Kopiera länk');
  });

  it('not prevented, lets the address be copied, printed and handed to the device', async () => {
    const done = stayHere();
    const el = await news();
    for (const channel of ['copy', 'print', 'native']) control(el, channel).click();
    await updated();
    expect([done.copied, done.printed, done.shared]).to.deep.equal([['https://example.se/nyhet'], 1, [{ title: 'Rubrik', url: 'https://example.se/nyhet' }]]);
  });

  it('prevented, stops printing and the device’s own sharing', async () => {
    const done = stayHere();
    const el = await news();
    const events = heard(document, (event) => { event.preventDefault(); });
    for (const channel of ['print', 'native']) control(el, channel).click();
    await updated();
    expect(events.map(({ channel }) => channel)).to.deep.equal(['print', 'native']);
    expect([done.printed, done.shared]).to.deep.equal([0, []]);
  });
});
