import { expect } from '@open-wc/testing';
import '../../src/embed.js';
import type { ErrorReason, KommunNyhet, LoadErrorEvent } from '../../src/index.js';
import { limits } from '../../src/sources/load.js';
import { afterThisTest, article, consoleMessages, next, own, part, replace, shown, updated } from '../support/element.js';
import { faults, type Asked } from '../support/faults.js';

const HEADLINE = 'Polisen och Borås Stad står enade för en tryggare kommun';
const FAILED = 'Artikeln kunde inte hämtas.';

/** What goes wrong in the page, and what the element tells, from here on: `load`, or the reason why not. */
const watch = () => {
  replace(limits, 'time', 60_000); // so that nothing is cancelled by it alone
  const told: string[] = [];
  const thrown: string[] = [];
  const on = <E extends Event>(target: EventTarget, name: string, write: (event: E) => void) => {
    const listener = (event: Event) => { write(event as E); };
    target.addEventListener(name, listener);
    afterThisTest(() => { target.removeEventListener(name, listener); });
  };
  on(document, 'kommun-nyhet-load', () => { told.push('load'); });
  on<LoadErrorEvent>(document, 'kommun-nyhet-error', ({ reason }) => { told.push(reason); });
  on<ErrorEvent>(window, 'error', ({ message }) => { thrown.push(message); });
  on<PromiseRejectionEvent>(window, 'unhandledrejection', ({ reason }) => { thrown.push(String(reason)); });
  return { told, thrown, messages: consoleMessages() };
};

/** Resolves when an element has been told what became of its article. */
const answered = () => Promise.race([next(document, 'kommun-nyhet-load'), next(document, 'kommun-nyhet-error')]);
const embed = (address: string, attributes = '') =>
  article(`<kommun-nyhet share="none" ${attributes} src="${address.replaceAll('&', '&amp;')}"><p>Reserv</p></kommun-nyhet>`);
const states = (el: Element) => ['loading', 'error'].filter((state) => el.matches(`:state(${state})`));
const button = (el: Element) => own<HTMLButtonElement>(el, '[part=status] button')[0]!;
const pathsOf = (asked: readonly Asked[]) => asked.map(({ url }) => url.replace(/^\/\d+/, ''));

/** The fallback is what the reader sees, with one sentence on what happened, the way to the original and a way to try again. */
const expectFallback = (el: KommunNyhet, original: string) => {
  const { host } = new URL(original);
  expect(shown(el).replace(/\n/g, ' ')).to.equal(`Reserv ${FAILED} Läs artikeln hos ${host} Försök igen`);
  expect(own(el, '[aria-live]')).to.have.length(1);
  expect(own<HTMLAnchorElement>(el, '[part=status] a').map(({ href }) => href)).to.deep.equal([original]);
  expect(button(el).localName).to.equal('button');
  expect(states(el)).to.deep.equal(['error']);
};

const FAULTS: Readonly<Record<string, ErrorReason>> = {
  400: 'status', 403: 'status', 404: 'status', 500: 'status', 503: 'status',
  204: 'no-article', empty: 'no-article',
  'no-cors/': 'network', 'other-cors': 'network',
  'redirect-no-cors': 'network', 'redirect-to-no-cors': 'network', 'redirect-loop': 'network', 'redirect-to-data': 'network', 'redirect-to-file': 'network',
  silent: 'timeout', stall: 'timeout', 'stall-as-page': 'timeout', reset: 'network', 'reset-in-body': 'network',
  large: 'too-large', 'large-announced': 'too-large', 'large-unannounced': 'too-large', 'gzip-bomb': 'too-large',
  login: 'no-article', 'truncated-json': 'no-article', 'truncated-xml': 'no-article', 'entity-bomb': 'no-article',
  'empty-feed': 'no-article', 'empty-list': 'no-article', event: 'no-article', 'feed#nr-3': 'not-found',
};
describe('An article that cannot be loaded leaves the fallback, a sentence, the way to the original and a button', () => {
  for (const [answer, reason] of Object.entries(FAULTS)) {
    it(`where its address gives ${answer}`, async () => {
      const { told, thrown, messages } = watch();
      const { at } = await faults();
      if (reason === 'timeout') replace(limits, 'time', 300);
      const el = await embed(at(answer));
      expect(shown(el)).to.match(/^Reserv/);
      await answered();
      expectFallback(el, at(answer));
      expect(told).to.deep.equal([reason]);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(`src="${at(answer)}"`);
      await updated();
      expect(thrown).to.deep.equal([]);
    });
  }

  it('where nobody listens at its address: offline', async () => {
    const { told, thrown } = watch();
    const { nowhere } = await faults();
    const el = await embed(`${nowhere}/nyhet`);
    await answered();
    expectFallback(el, `${nowhere}/nyhet`);
    expect(told).to.deep.equal(['network']);
    expect(thrown).to.deep.equal([]);
  });

  for (const address of ['javascript:alert(1)', 'data:application/ld+json,{"headline":"A"}', 'https://', 'file:///nyhet.json']) {
    it(`where its address is none that can be loaded, and then there is nowhere to go: ${address.slice(0, 16)}`, async () => {
      const { told, thrown } = watch();
      const failed = answered();
      const el = await article('<kommun-nyhet share="none"><p>Reserv</p></kommun-nyhet>');
      el.src = address;
      await failed;
      expect(shown(el)).to.equal(`Reserv\n${FAILED}`);
      expect(own(el, '[part=status] a, [part=status] button')).to.have.length(0);
      expect(states(el)).to.deep.equal(['error']);
      expect(told).to.deep.equal(['address']);
      expect(thrown).to.deep.equal([]);
    });
  }

  it('with the way to the address that the page gives the article', async () => {
    watch();
    const { at } = await faults();
    const el = await embed(at('500'), 'url="https://www.boras.se/nyheter/tryggare"');
    await answered();
    expectFallback(el, 'https://www.boras.se/nyheter/tryggare');
  });

  it('and leaves what the page itself says of the article', async () => {
    watch();
    const { at } = await faults();
    const el = await embed(at('500'), 'headline="Egen rubrik" date-published="2021-05-07" outdated-after="never"');
    await answered();
    expect(shown(el)).to.match(/^Egen rubrik\nArtikeln publicerades: 7 maj 2021\nReserv\n/);
  });
});

/** What is odd about an article that is shown all the same, and what of it is seen. */
const ODD: Readonly<Record<string, string>> = {
  'as-text': HEADLINE, 'as-picture': HEADLINE, 'as-bytes': HEADLINE, untyped: HEADLINE, 'page-as-json': HEADLINE, 'feed-as-html': 'Nyhet 1',
  bom: HEADLINE, latin1: HEADLINE, 'latin1-feed': 'Tryggare Borås 1', gzip: HEADLINE,
  redirect: HEADLINE, 'redirect-away': HEADLINE,
  untitled: 'Polisen och Borås Stad arbetar långsiktigt', 'untitled-feed': 'Text utan rubrik',
  'future-date': 'Artikeln publicerades: 1 januari 2999', 'modified-before-published': 'Artikeln publicerades: 7 maj 2021',
};
describe('An article that is odd is shown', () => {
  for (const [answer, text] of Object.entries(ODD)) {
    it(`where it is ${answer}`, async () => {
      const { told, thrown, messages } = watch();
      const { at } = await faults();
      const el = await embed(at(answer));
      await answered();
      expect(shown(el)).to.contain(text).and.not.match(/Reserv|Senast ändrad|undefined/);
      expect(shown(part(el, 'status')!)).to.equal('');
      expect(states(el)).to.deep.equal([]);
      expect([told, thrown, messages]).to.deep.equal([['load'], [], []]);
    });
  }

  it('without dates that are wrong, each of which is reported', async () => {
    const { messages, thrown } = watch();
    const { at } = await faults();
    const el = await embed(at('invalid-date'));
    await answered();
    expect(shown(el)).to.contain(HEADLINE).and.not.match(/Artikeln publicerades|Senast ändrad|Invalid/);
    expect(messages.map((message) => /[\w-]+="[^"]*"/.exec(message)?.[0])).to.deep.equal(['date-published="2026-02-30"', 'date-modified="i går"']);
    expect(thrown).to.deep.equal([]);
  });
});

describe('The button', () => {
  for (const [answer, reason] of [['recovers', 'status'], ['recovers-from-login', 'no-article']] as const) {
    it(`loads the article once it is there to be had: ${answer}`, async () => {
      const { told, thrown } = watch();
      const { at, asked } = await faults();
      const el = await embed(at(answer));
      await answered();
      const loaded = answered();
      button(el).click();
      await el.updateComplete;
      expect(states(el)).to.deep.equal(['loading']);
      await loaded;
      expect(shown(el)).to.contain(HEADLINE).and.not.contain('Reserv').and.not.contain(FAILED);
      expect(states(el)).to.deep.equal([]);
      expect([told, thrown]).to.deep.equal([[reason, 'load'], []]);
      expect(await asked()).to.have.length(2);
    });
  }

  it('stays, with the focus, when it did not help', async () => {
    const { told } = watch();
    const { at } = await faults();
    const el = await embed(at('recovers?times=2'));
    await answered();
    const again = button(el);
    again.focus();
    for (const outcome of ['status', 'load']) {
      const done = answered();
      again.click();
      await el.updateComplete;
      expect(shown(el)).to.contain('Försök igen').and.not.contain(FAILED);
      expect(el.shadowRoot!.activeElement === again, 'has the focus while it is tried').to.equal(true);
      await done;
      expect(told.at(-1)).to.equal(outcome);
      expect(el.shadowRoot!.activeElement === again, 'has the focus afterwards').to.equal(outcome === 'status');
    }
  });

  it('asks for nothing again while it is being tried', async () => {
    watch();
    const { at, asked } = await faults();
    const el = await embed(at('recovers'));
    await answered();
    const loaded = answered();
    button(el).click();
    button(el).click();
    await loaded;
    expect((await asked()).length).to.be.at.most(3);
    expect(shown(el)).to.contain(HEADLINE);
  });

  it('asks anew also where others still show that there was no article', async () => {
    const { told } = watch();
    const { at } = await faults();
    const el = await embed(at('recovers-from-login'));
    el.after(el.cloneNode(true));
    while (told.length < 2) await answered();
    const loaded = answered();
    button(el).click();
    await loaded;
    expect(told).to.deep.equal(['no-article', 'no-article', 'load']);
  });
});

describe('A src that changes while its article is on its way', () => {
  it('cancels what is no longer wanted, and says nothing of it', async () => {
    const { told, thrown } = watch();
    const { at, asked } = await faults();
    const el = await embed(at('stall'));
    await asked(1);
    el.src = at('feed');
    await answered();
    expect((await asked(2, 1)).map(({ cancelled }) => cancelled)).to.deep.equal([true, false]);
    expect(shown(el)).to.contain('Nyhet 1').and.not.contain(HEADLINE);
    expect([told, thrown]).to.deep.equal([['load'], []]);
  });

  it('never shows the old article, even where that comes later for another element', async () => {
    const { told } = watch();
    const { at, asked, release } = await faults();
    const el = await embed(at('held'));
    el.after(el.cloneNode(true));
    const other = el.nextElementSibling!;
    await asked(1);
    await updated();
    el.src = at('feed');
    await answered();
    const late = answered();
    await release();
    await late;
    await updated();
    expect(shown(el)).to.contain('Nyhet 1').and.not.contain(HEADLINE);
    expect(shown(other)).to.contain(HEADLINE);
    expect(told).to.deep.equal(['load', 'load']);
  });

  for (const [name, src] of [['taken away', null], ['the page’s own', '#finns-inte']] as const) {
    it(`cancels also where it is ${name}`, async () => {
      const { thrown } = watch();
      const { at, asked } = await faults();
      const el = await embed(at('silent'));
      await asked(1);
      el.src = src;
      expect((await asked(1, 1))[0]!.cancelled).to.equal(true);
      expect(shown(el)).to.equal('Reserv');
      expect(states(el)).to.deep.equal(src ? ['error'] : []);
      expect(thrown).to.deep.equal([]);
    });
  }
});

describe('An element that goes while its article is on its way', () => {
  it('cancels the request, and says nothing', async () => {
    const { told, thrown } = watch();
    const { at, asked } = await faults();
    const el = await embed(at('stall'));
    await asked(1);
    el.remove();
    expect((await asked(1, 1))[0]!.cancelled).to.equal(true);
    await updated();
    expect([told, thrown]).to.deep.equal([[], []]);
  });

  it('cancels it also when something around it goes', async () => {
    watch();
    const { at, asked } = await faults();
    const el = await embed(at('silent'));
    await asked(1);
    const box = document.createElement('section');
    el.before(box);
    box.append(el);
    await updated();
    box.remove();
    expect((await asked(1, 1))[0]!.cancelled).to.equal(true);
  });

  it('loads it anew when it comes back', async () => {
    const { told } = watch();
    const { at, asked, release } = await faults();
    const el = await embed(at('held'));
    const box = el.parentElement!;
    await asked(1);
    el.remove();
    await asked(1, 1);
    box.append(el);
    await asked(2);
    const loaded = answered();
    await release();
    await loaded;
    expect(shown(el)).to.contain(HEADLINE);
    expect(told).to.deep.equal(['load']);
  });

  it('keeps its request when it is only moved', async () => {
    const { told } = watch();
    const { at, asked, release } = await faults();
    const el = await embed(at('held'));
    await asked(1);
    const box = document.createElement('section');
    el.parentElement!.append(box);
    box.append(el);
    await updated();
    const loaded = answered();
    await release();
    await loaded;
    expect(shown(el)).to.contain(HEADLINE);
    expect(pathsOf(await asked())).to.deep.equal(['/held', '/release']);
    expect((await asked())[0]!.cancelled).to.equal(false);
    expect(told).to.deep.equal(['load']);
  });
});

describe('Fifty articles with one address', () => {
  const fifty = async (address: string) => {
    const el = await embed(address);
    for (let count = 1; count < 50; count++) el.after(el.cloneNode(true));
    await updated();
    return [...el.parentElement!.querySelectorAll('kommun-nyhet')];
  };

  it('make one request, and are all there', async () => {
    const { told, thrown } = watch();
    const { at, asked, release } = await faults();
    const all = await fifty(at('held'));
    await asked(1);
    await release();
    while (told.length < 50) await answered();
    expect(pathsOf(await asked())).to.deep.equal(['/held', '/release']);
    expect(all.filter((el) => shown(el).includes(HEADLINE))).to.have.length(50);
    expect(new Set(told)).to.have.keys(['load']);
    expect(thrown).to.deep.equal([]);
  });

  it('make one request, and all keep their fallback when it fails', async () => {
    const { told } = watch();
    const { at, asked } = await faults();
    const all = await fifty(at('500'));
    while (told.length < 50) await answered();
    expect(await asked()).to.have.length(1);
    expect(all.filter((el) => shown(el).startsWith(`Reserv\n${FAILED}`))).to.have.length(50);
  });

  it('keep it as long as one of them waits', async () => {
    const { told } = watch();
    const { at, asked, release } = await faults();
    const all = await fifty(at('held'));
    await asked(1);
    for (const el of all.slice(1)) el.remove();
    await updated();
    const loaded = answered();
    await release();
    await loaded;
    expect(shown(all[0]!)).to.contain(HEADLINE);
    expect(told).to.deep.equal(['load']);
    expect(pathsOf(await asked())).to.deep.equal(['/held', '/release']);
  });

  it('cancel it when none of them waits', async () => {
    watch();
    const { at, asked } = await faults();
    const all = await fifty(at('silent'));
    await asked(1);
    for (const el of all) el.remove();
    expect(await asked(1, 1)).to.have.length(1);
  });
});
