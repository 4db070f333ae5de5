import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/embed.js';
import { afterThisTest, replace, shown } from '../support/element.js';
import { origin } from '../embed/elsewhere.js';
import { BRIDGE, bridge, marked, PAGE, POLICE, police, type Page } from './page.js';
import { until } from '../support/until.js';

/** A page that a framework shows. */
export interface Shown {
  /** Shows another state of it. */
  readonly set: (page: Page) => void;
  /** Takes it away. */
  readonly end: () => void;
}

/** Has a framework show a page in an element of the document's. */
export type Framework = (box: HTMLElement, page: Page) => Shown;

/** What went wrong, from here on: errors that nobody caught, and what a framework says in the console. */
export const errors = (): string[] => {
  const told: string[] = [];
  const note = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    told.push(String((event as ErrorEvent).message || (event as PromiseRejectionEvent).reason));
  };
  for (const name of ['error', 'unhandledrejection']) {
    addEventListener(name, note, { capture: true });
    afterThisTest(() => { removeEventListener(name, note, { capture: true }); });
  }
  for (const level of ['error', 'warn'] as const) replace(console, level, (...words: unknown[]) => { told.push(words.map(String).join(' ')); });
  return told;
};

/** The page's owner lets marked links lead to the tests' other origin. */
export const allowLinks = (): void => {
  const meta = Object.assign(document.createElement('meta'), { name: 'kommun-nyhet-links', content: origin });
  before(() => { document.head.append(meta); });
  after(() => { meta.remove(); });
};

let boxes = 0;
/** An element for a page, with an id of its own: a library may still be busy with the one before. */
export const emptyBox = (): HTMLElement => fixtureSync<HTMLElement>(`<div id="sida-${++boxes}"></div>`);

/** What a reader meets of the page's pieces, in order. */
const MARKS = ['Före', 'Första stycket.', 'Andra stycket.', 'Tredje stycket.', 'Reserv', POLICE, BRIDGE, 'Länken', 'Efter'];
export const met = (box: Element): string[] =>
  shown(box).split('\n').flatMap((line) => MARKS.filter((mark) => line.startsWith(mark)));

/** Resolves once a reader meets this, each once and in this order. */
export const meets = async (box: Element, ...expected: string[]): Promise<void> => {
  await until(() => met(box).join() === expected.join(), '').catch(() => undefined);
  expect(met(box)).to.deep.equal(expected);
};

/** What holds of every framework that owns an article, its children and marked links. */
export const owns = (name: string, show: Framework): void => {
  describe(`${name} owns the page, and the articles in it`, () => {
    allowLinks();
    const ALL = ['Före', 'Första stycket.', 'Andra stycket.', POLICE, BRIDGE, 'Efter'];
    let told: string[];
    let box: HTMLElement;
    let page: Shown;
    beforeEach(async () => {
      told = errors();
      box = emptyBox();
      page = show(box, PAGE);
      await meets(box, ...ALL);
    });
    afterEach(() => {
      page.end();
      expect(told.join('\n')).to.equal('');
    });

    it('renders them again, and what came from elsewhere stays, once', async () => {
      for (const turn of [1, 2, 3]) {
        page.set({ ...PAGE, headline: `Rubrik ${turn}`, editor: `Enhet ${turn}`, words: ['Första stycket.', 'Tredje stycket.'].slice(0, turn) });
        await until(() => shown(box).includes(`Rubrik ${turn}`) && shown(box).includes(`Ändrad av: Enhet ${turn}`), `turn ${turn}`);
        await meets(box, 'Före', ...['Första stycket.', 'Tredje stycket.'].slice(0, turn), POLICE, BRIDGE, 'Efter');
      }
      expect(shown(box).match(/Ändrad av: Enhet 3/g)).to.have.length(2);
    });

    it('moves them, each with what belongs to it', async () => {
      page.set({ ...PAGE, order: ['lank', 'efter', 'hamtad', 'fore', 'artikel'] });
      await meets(box, BRIDGE, 'Efter', POLICE, 'Före', 'Första stycket.', 'Andra stycket.');
      page.set({ ...PAGE, order: ['fore', 'hamtad', 'lank'] });
      await meets(box, 'Före', POLICE, BRIDGE);
      page.set(PAGE);
      await meets(box, ...ALL);
    });

    it('takes them away and puts them back', async () => {
      for (let turn = 0; turn < 2; turn++) {
        page.set({ ...PAGE, order: ['fore', 'efter'] });
        await meets(box, 'Före', 'Efter');
        expect(box.querySelectorAll('kommun-nyhet')).to.have.length(0);
        page.set(PAGE);
        await meets(box, ...ALL);
      }
    });

    it('gives them other addresses, and the articles follow', async () => {
      page.set({ ...PAGE, src: bridge, href: marked(police) });
      await meets(box, 'Före', 'Första stycket.', 'Andra stycket.', BRIDGE, POLICE, 'Efter');
    });

    it('takes all of it away in the end', async () => {
      page.end();
      await meets(box);
      expect(box.querySelectorAll('kommun-nyhet')).to.have.length(0);
    });
  });
};

/** How a framework hydrates a page that its server printed. */
export interface Hydration {
  readonly html: (page: Page) => string | Promise<string>;
  readonly hydrate: Framework;
}

/** What holds of every framework that takes over a page when the articles in it have come already. */
export const hydrates = (name: string, { html, hydrate }: Hydration): void => {
  describe(`${name} hydrates a page whose articles have come already`, () => {
    allowLinks();

    it('and each is there once, now and after the next change; nothing fails', async () => {
      const failures: string[] = [];
      const note = (event: ErrorEvent) => { failures.push(event.message); };
      addEventListener('error', note);
      afterThisTest(() => { removeEventListener('error', note); });
      for (const level of ['error', 'warn'] as const) replace(console, level, () => undefined); // that the page differs from what was printed
      const box = emptyBox();
      box.innerHTML = await html(PAGE);
      const all = ['Före', 'Första stycket.', 'Andra stycket.', POLICE, BRIDGE, 'Efter'];
      await meets(box, ...all);
      const page = hydrate(box, PAGE);
      await meets(box, ...all);
      page.set({ ...PAGE, headline: 'Ny rubrik', words: ['Tredje stycket.'] });
      await meets(box, 'Före', 'Tredje stycket.', POLICE, BRIDGE, 'Efter');
      expect(shown(box)).to.contain('Ny rubrik').and.not.to.contain('Egen rubrik');
      page.end();
      await meets(box);
      expect(failures).to.deep.equal([]);
    });
  });
};
