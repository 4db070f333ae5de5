import { expect, fixtureSync, nextFrame } from '@open-wc/testing';
import { wrapTables } from '../../src/embedding/tables.js';
import { sanitize } from '../../src/sources/sanitize.js';
import articleCss from '../../src/styles/article.css?inline';
import lightCss from '../../src/styles/light.css?inline';
import { pageCss } from '../../src/styles/page.js';
import { replace } from '../support/element.js';
import { faults, type Faults } from '../support/faults.js';
import { breaches } from './rules.js';
import { onEachPath, surroundings } from './support.js';
import { NAMES } from './vectors/clobbering.js';
import { EVENTS } from './vectors/handlers.js';
import { groups } from './vectors/index.js';
import type { Payload, Vector } from './vectors/vector.js';

const SHOWN = `${location.origin}/test/support/`;
const payload = ({ here, there, token }: Faults, number: number): Payload => ({
  call: `probe(${number})`,
  here: `${here}/${token}/probe-${number}`,
  there: `${there}/${token}/probe-${number}`,
  picture: `${SHOWN}pictures/landscape.svg`,
  broken: `${SHOWN}pictures.ts`,
});

/** An element’s box on the page, as the embedding script fills it, and another part of the page with the same nodes. */
interface Place {
  readonly host: HTMLElement;
  readonly light: HTMLElement;
}
const sheetOf = (css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};
const sheets = [articleCss, lightCss].map(sheetOf);
const pageSheet = sheetOf(pageCss.replaceAll(':where(kommun-nyhet', ':where(.embedded')); // the element itself would load what it shows
const place = (body: DocumentFragment, page: Element): Place => {
  const host = document.createElement('div');
  host.className = 'embedded';
  const light = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  root.append(document.createElement('article'));
  root.firstElementChild!.append(Object.assign(document.createElement('slot'), { name: 'body' }));
  const text = document.createElement('div');
  text.slot = 'body';
  host.append(text);
  if (!document.adoptedStyleSheets.includes(pageSheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageSheet];
  light.append(body.cloneNode(true));
  wrapTables(body, 'Tabell');
  text.append(body);
  page.append(host, light);
  return { host, light };
};

const elements = ({ host, light }: Place) => [...host.querySelectorAll<HTMLElement>('[slot=body] *'), ...light.querySelectorAll<HTMLElement>('*')];

/** All that a reader, and time, can do to a page. */
const stir = async (places: readonly Place[]) => {
  const all = places.flatMap(elements);
  const stay = (event: Event) => { event.preventDefault(); }; // no link is followed, no form sent
  for (const name of EVENTS) document.body.addEventListener(name, stay, true);
  const events = EVENTS.map((name) => new Event(name, { composed: true, cancelable: true })); // each element gets each of them, so none need bubble
  for (const element of all) {
    if (element.closest('.embedded')) for (const event of events) element.dispatchEvent(event); // once for the same nodes
    element.focus();
    if (element.matches('a, summary')) element.click();
  }
  for (const name of EVENTS) document.body.removeEventListener(name, stay, true);
  for (const picture of all.filter((element) => element instanceof HTMLImageElement)) {
    const over = new Promise((resolve) => { for (const name of ['load', 'error']) picture.addEventListener(name, resolve, { once: true }); });
    picture.loading = 'eager';
    if (!picture.complete) await over;
  }
  for (const details of all.filter((element) => element instanceof HTMLDetailsElement)) details.open = true;
  for (let frame = 0; frame < 2; frame++) await nextFrame(); // toggle and what is scheduled with it
};

/** The parts of an article that stand outside its box. What is too wide in a box that scrolls is cut off there. */
const outside = ({ host }: Place): string[] => {
  const box = host.getBoundingClientRect();
  return [...host.querySelectorAll('[slot=body] *:not([data-kommun-nyhet=table] *, pre *)')].flatMap((element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const isOut = width && height && (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1);
    return isOut ? [`${element.localName} leaves the box by ${[box.left - left, right - box.right, box.top - top, bottom - box.bottom].map(Math.round).join(', ')}`] : [];
  });
};

/** What the page’s own names mean. */
const globals = () => NAMES.map((name) => [(document as unknown as Record<string, unknown>)[name], (window as unknown as Record<string, unknown>)[name]]);

/** What became of hostile markup on a page: what is wrong, each with the name of the vector. */
const wrongs = async (vectors: readonly Vector[], clean = sanitize): Promise<string[]> => {
  const server = await faults();
  const ran: number[] = [];
  replace(window, 'probe', (number: number) => { ran.push(number); });
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(10_000);
  const page = fixtureSync<HTMLElement>('<div style="width: 600px"></div>');
  const before = globals();
  const found: string[] = [];
  const tell = (number: number, what: string) => { found.push(`${vectors[number]?.name ?? number}: ${what}`); };

  const places = vectors.map((vector, number) => {
    const base = `${server.here}/${server.token}/probe-${number}/`;
    const body = clean(vector.html(payload(server, number)), { ...surroundings, base, shows: (address) => address.startsWith(SHOWN) });
    for (const breach of breaches(body)) tell(number, breach);
    return place(body, page);
  });
  await stir(places);
  places.forEach((each, number) => { for (const what of outside(each)) tell(number, what); });
  for (const number of ran) tell(number, 'ran');
  const asked = (await server.asked()).map(({ url }) => url);
  const told = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /probe|%|javascript/.test(name));
  for (const address of new Set([...asked, ...told])) tell(Number(/probe-(\d+)/.exec(address)?.[1]), `asked for ${address}`);
  globals().forEach((values, index) => values.forEach((value, which) => {
    if (value !== before[index]?.[which]) found.push(`${['document', 'window'][which] ?? ''}.${NAMES[index] ?? ''} means something else`);
  }));
  return found;
};

const all = Object.values(groups).flat();

describe('Hostile markup', () => {
  it('is tried in more than a thousand ways, each of its own name', () => {
    expect(all.length).to.be.at.least(1000);
    expect(new Set(all.map(({ name }) => name)).size).to.equal(all.length);
  });

  it('is seen to act by these very tests where nobody sanitises it', async () => {
    const asItIs = (html: string) => document.createRange().createContextualFragment(html);
    const [click, picture, over, called] = ['onclick on p', 'a NUL between tags', 'over the whole page, in <p style="%">x</p>', 'elements called currentScript'].map((name) => all.find((each) => each.name === name)!);
    const found = async (vector: Vector) => (await wrongs([vector], asItIs)).join('\n');
    expect(await found(click!)).to.contain('onclick on p: ran').and.to.contain('attribute p[onclick]');
    expect(await found(picture!)).to.contain(': ran').and.to.match(/: asked for \/\d+\/probe-0/);
    expect(await found(over!)).to.contain('p leaves the box by');
    expect(await found(called!)).to.contain('document.currentScript means something else').and.to.contain('element embed');
  });

  onEachPath(() => {
    for (const [group, vectors] of Object.entries(groups)) {
      it(`does nothing, reaches nothing and stays in its box: ${group}`, async () => {
        expect((await wrongs(vectors)).join('\n')).to.equal('');
      });
    }
  });
});
