import { expect } from '@open-wc/testing';
import { type KommunNyhet } from '../../src/index.js';
import { afterThisTest, article, consoleMessages, jsonLd, next, part, shown } from '../support/element.js';

const NEWS = jsonLd({ headline: 'Rubrik', articleBody: 'Brödtext ur data' }, 'id="data"');
const states = (el: KommunNyhet) => ['loading', 'error'].filter((state) => el.matches(`:state(${state})`));

/**
 * A page that is still being read, with an article in it; `write` brings more of it, `close` its end. The article is of this page's
 * class and moves over there: WebKit runs no module script while a page is open.
 */
const unfinishedPage = () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  afterThisTest(() => { frame.remove(); });
  const page = frame.contentDocument!;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else holds a page open
  const write = (markup: string) => { page.write(markup); };
  page.open();
  write('<!doctype html><html lang="sv"><title>Sida</title><body><p>Mer text</p>');
  return {
    page,
    write,
    add: async (src = '#data'): Promise<KommunNyhet> => {
      const el = await article('<kommun-nyhet share="none">Reservtext</kommun-nyhet>');
      el.src = src;
      page.body.append(el);
      await el.updateComplete;
      return el;
    },
  };
};

describe('While the page is still being read, src="#id"', () => {
  it('waits for a script further down, the page’s own text shown meanwhile', async () => {
    const { page, write, add } = unfinishedPage();
    const el = await add();
    expect(page.readyState).to.equal('loading');
    expect(states(el)).to.deep.equal(['loading']);
    expect(shown(el)).to.equal('Reservtext');
    write(NEWS);
    const load = next(el, 'kommun-nyhet-load');
    page.close();
    await load;
    expect(shown(el)).to.equal('Rubrik\nBrödtext ur data');
    expect(states(el)).to.deep.equal([]);
  });

  it('does not wait for a script further up', async () => {
    const { page, write, add } = unfinishedPage();
    write(NEWS);
    const el = await add();
    expect(page.readyState).to.equal('loading');
    expect(shown(el)).to.equal('Rubrik\nBrödtext ur data');
    expect(states(el)).to.deep.equal([]);
    page.close();
  });

  it('finds the script at once when something else changes after it has come', async () => {
    const { page, write, add } = unfinishedPage();
    const el = await add();
    write(NEWS);
    el.editor = 'A';
    await el.updateComplete;
    expect(page.readyState).to.equal('loading');
    expect(shown(el)).to.equal('Rubrik\nBrödtext ur data\nÄndrad av: A');
    page.close();
  });

  it('fails with one report when the page’s end has come without the script', async () => {
    const warnings = consoleMessages();
    const { page, add } = unfinishedPage();
    const el = await add();
    expect(warnings).to.deep.equal([]);
    const failure = next<Event & { reason: string }>(el, 'kommun-nyhet-error');
    page.close();
    expect((await failure).reason).to.equal('not-found');
    expect(states(el)).to.deep.equal(['error']);
    expect(shown(part(el, 'body')!)).to.equal('Reservtext');
    expect(warnings).to.have.length(1);
  });

  it('does not wait for an address, which no page will bring', async () => {
    consoleMessages();
    const { page, add } = unfinishedPage();
    const el = await add('https://example.se/a.json');
    expect(states(el)).to.deep.equal(['error']);
    page.close();
  });

  it('is forgotten when it is taken away before the end', async () => {
    const warnings = consoleMessages();
    const { page, add } = unfinishedPage();
    const el = await add();
    el.removeAttribute('src');
    await el.updateComplete;
    expect(states(el)).to.deep.equal([]);
    const end = next(page, 'DOMContentLoaded');
    page.close();
    await end;
    await el.updateComplete;
    expect(states(el)).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });
});
