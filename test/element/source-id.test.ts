import { expect } from '@open-wc/testing';
import { type ErrorReason, type KommunNyhet, LoadErrorEvent, LoadEvent } from '../../src/index.js';
import { afterThisTest, article, consoleMessages, headings, jsonLd, next, part, shown, updated } from '../support/element.js';

const NEWS = { headline: 'Rubrik', articleBody: 'Brödtext ur data', datePublished: '2026-01-02' };
const states = (el: KommunNyhet) => ['loading', 'error'].filter((state) => el.matches(`:state(${state})`));

/** What `kommun-nyhet-load` and `-error` tell from here on: 'load' or the error's reason. */
const outcomes = (): string[] => {
  const told: string[] = [];
  const listen = <E extends Event>(name: string, tell: (event: E) => string) => {
    const listener = (event: Event) => { told.push(tell(event as E)); };
    document.addEventListener(name, listener);
    afterThisTest(() => { document.removeEventListener(name, listener); });
  };
  listen('kommun-nyhet-load', () => 'load');
  listen<LoadErrorEvent>('kommun-nyhet-error', ({ reason }) => reason);
  return told;
};

describe('With src="#id"', () => {
  it('the article is read from the script of that id, and load tells so', async () => {
    const told = outcomes();
    const el = await article(`<kommun-nyhet share="none" heading-level="3" src="#data"></kommun-nyhet>${jsonLd(NEWS, 'id="data"')}`);
    expect(shown(el)).to.equal('Rubrik\nArtikeln publicerades: 2 januari 2026\nBrödtext ur data');
    expect(headings(el)).to.deep.equal(['h3 Rubrik']);
    expect(told).to.deep.equal(['load']);
    expect(states(el)).to.deep.equal([]);
  });

  it('the script is found behind something else that has its id', async () => {
    const el = await article(`<kommun-nyhet share="none" src="#data"></kommun-nyhet><p id="data">En kommentar</p>${jsonLd(NEWS, 'id="data"')}`);
    expect(shown(el)).to.contain('Brödtext ur data');
    expect(states(el)).to.deep.equal([]);
  });

  it('load is told once, however often the article changes', async () => {
    const told = outcomes();
    const el = await article(`<kommun-nyhet src="#data"></kommun-nyhet>${jsonLd(NEWS, 'id="data"')}`);
    el.headline = 'Ny';
    await el.updateComplete;
    el.append('Mer');
    await updated();
    expect(told).to.deep.equal(['load']);
  });

  it('load comes when the article is there to see', async () => {
    let text = '';
    const listener = (event: Event) => { text = shown(event.target as KommunNyhet); };
    document.addEventListener('kommun-nyhet-load', listener);
    await article(`<kommun-nyhet src="#data"></kommun-nyhet>${jsonLd(NEWS, 'id="data"')}`);
    document.removeEventListener('kommun-nyhet-load', listener);
    expect(text).to.contain('Brödtext ur data');
  });

  it('load is an event of its own class that leaves shadow roots', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    afterThisTest(() => { host.remove(); });
    host.attachShadow({ mode: 'open' }).innerHTML = `${jsonLd(NEWS, 'id="i-skuggan"')}<kommun-nyhet src="#i-skuggan"></kommun-nyhet>`;
    const event = await next(document, 'kommun-nyhet-load');
    expect(event).to.be.instanceOf(LoadEvent);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
  });

  it('the script may stand in the page while the article stands in a shadow root', async () => {
    const host = (await article(`<kommun-nyhet src="#data"></kommun-nyhet>${jsonLd(NEWS, 'id="data"')}<div></div>`)).parentElement!.querySelector('div')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<kommun-nyhet share="none" src="#data"></kommun-nyhet>';
    await updated();
    expect(shown(host)).to.contain('Rubrik');
  });

  it('another src loads the other article', async () => {
    const told = outcomes();
    const el = await article(`<kommun-nyhet share="none" src="#ett"></kommun-nyhet>${jsonLd({ headline: 'Ett' }, 'id="ett"')}${jsonLd({ headline: 'Två' }, 'id="tva"')}`);
    el.src = ' #tva ';
    await el.updateComplete;
    expect(shown(el)).to.equal('Två');
    el.src = null;
    await el.updateComplete;
    expect(shown(el)).to.equal('');
    expect(told).to.deep.equal(['load', 'load']);
  });
});

const FAILURES: [string, string, ErrorReason][] = [
  ['an id that nothing has', '#finns-inte', 'not-found'],
  ['no id', '#', 'not-found'],
  ['an id that is no name', '#1:a]', 'not-found'],
  ['a script without an article', '#torgdag', 'no-article'],
  ['a script that is broken', '#trasig', 'no-article'],
  ['an article in what is no script, such as a visitor’s comment', '#kommentar', 'no-article'],
  ['an article in a script of another kind', '#annat', 'no-article'],
  ['an address, which needs the embedding script', 'https://example.se/nyhet.json', 'needs-embed'],
];
describe('A src that cannot be read', () => {
  for (const [name, src, reason] of FAILURES) {
    it(`for ${name}, gives the error state, one event and one report, and leaves the page’s own text`, async () => {
      const messages = consoleMessages();
      const told = outcomes();
      const el = await article(`<kommun-nyhet share="none" src="${src}"><h2 slot="headline">Egen rubrik</h2>Reservtext</kommun-nyhet>
        ${jsonLd({ '@type': 'Event', name: 'Torgdag' }, 'id="torgdag"')}<script type="application/ld+json" id="trasig">{"headline":</script>
        <pre id="kommentar">{"@type":"NewsArticle","headline":"En främling"}</pre><script type="application/json" id="annat">{"@type":"NewsArticle","headline":"Annat"}</script>`);
      el.editor = 'A';
      await el.updateComplete;
      expect(shown(el)).to.equal('Egen rubrik\nReservtext\nÄndrad av: A');
      expect(states(el)).to.deep.equal(['error']);
      expect(told).to.deep.equal([reason]);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(`src="${src}"`);
    });
  }

  it('is told of by an event of its own class that leaves shadow roots', async () => {
    consoleMessages();
    const told = next<LoadErrorEvent>(document, 'kommun-nyhet-error');
    const el = await article('<kommun-nyhet src="#finns-inte"></kommun-nyhet>');
    const event = await told;
    expect(event).to.be.instanceOf(LoadErrorEvent);
    expect(event.target === el).to.equal(true);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
  });

  it('leaves the error state when it is taken away, or becomes one that can', async () => {
    consoleMessages();
    const el = await article(`<kommun-nyhet src="#finns-inte"></kommun-nyhet>${jsonLd(NEWS, 'id="data"')}`);
    el.src = '#data';
    await el.updateComplete;
    expect(states(el)).to.deep.equal([]);
    expect(shown(el)).to.contain('Brödtext ur data');
    el.src = '#finns-inte';
    await el.updateComplete;
    expect(states(el)).to.deep.equal(['error']);
    el.removeAttribute('src');
    await el.updateComplete;
    expect(states(el)).to.deep.equal([]);
  });

  it('takes no fact away that other sources have', async () => {
    consoleMessages();
    const el = await article(`<kommun-nyhet share="none" src="#finns-inte" headline="Rubrik">${jsonLd({ articleBody: 'Barnets text' })}</kommun-nyhet>`);
    el.article = { description: 'Ingress', headline: 'Nej' };
    await el.updateComplete;
    expect(shown(el)).to.equal('Rubrik\nIngress\nBarnets text');
  });
});

describe('What has no slot name, with src', () => {
  const withBody = (news: object) =>
    article(`<kommun-nyhet share="none" src="#data">Reservtext <b>här</b><p slot="footer">Sidfot</p></kommun-nyhet>${jsonLd(news, 'id="data"')}`);

  it('gives way to the body in the data', async () => {
    expect(shown(await withBody(NEWS))).to.match(/Brödtext ur data\nSidfot$/).and.not.to.contain('Reservtext');
  });

  it('stays where the data has no body', async () => {
    expect(shown(await withBody({ headline: 'Rubrik' }))).to.equal('Rubrik\nReservtext här\nSidfot');
  });

  it('comes back when src goes', async () => {
    const el = await withBody(NEWS);
    el.src = null;
    await el.updateComplete;
    expect(shown(part(el, 'body')!)).to.equal('Reservtext här');
  });
});
