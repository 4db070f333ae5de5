import { expect, fixture, html } from '@open-wc/testing';
import { KommunNyhet } from '../../src/index.js';
import '../../src/define.js';
import { expectZone } from './zone.js';

// A page's first formatter costs its reader 20 to 70 ms.
const constructors = ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'RelativeTimeFormat', 'ListFormat', 'DisplayNames', 'Collator', 'Segmenter'] as const;
// these make a formatter without its constructor
const methods = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;

describe('the first article of a page', () => {
  const clock = KommunNyhet.now;
  const used: string[] = [];
  const restore: (() => void)[] = [];

  const spy = (owner: object, name: string): void => {
    const original = Object.getOwnPropertyDescriptor(owner, name)!;
    const count = () => used.push(name);
    const value: unknown = new Proxy(original.value as new () => object, {
      construct: (target, values, newTarget: () => object) => (count(), Reflect.construct(target, values, newTarget) as object),
      apply: (target, self, values) => (count(), Reflect.apply(target as unknown as () => unknown, self, values) as unknown),
    });
    Object.defineProperty(owner, name, { ...original, value });
    restore.push(() => Object.defineProperty(owner, name, original));
  };

  it('belongs to a visitor in the zone that this run is for', expectZone);

  beforeEach(() => {
    KommunNyhet.now = () => Date.parse('2026-11-23T10:00Z');
    used.length = 0;
    for (const name of constructors) spy(Intl, name);
    for (const name of methods) spy(Date.prototype, name);
    spy(Number.prototype, 'toLocaleString');
  });
  afterEach(() => {
    KommunNyhet.now = clock;
    for (const undo of restore.splice(0)) undo();
  });

  it('would be caught making a formatter', () => {
    new Intl.DateTimeFormat('sv');
    Intl.NumberFormat('sv');
    new Date(0).toLocaleDateString('sv');
    expect(used).to.deep.equal(['DateTimeFormat', 'NumberFormat', 'toLocaleDateString']);
  });

  for (const [lang, published, modified] of [
    ['sv', 'Artikeln publicerades: 7 maj 2021 kl. 14:30', 'Senast ändrad: 8 maj 2021'],
    ['en', 'Published: 7 May 2021 at 14:30', 'Last modified: 8 May 2021'],
  ] as const) {
    it(`shows every date in ${lang} and makes no formatter for it`, async () => {
      const article = await fixture<KommunNyhet>(html`
        <kommun-nyhet lang=${lang} headline="Ny bro" date-published="2021-05-07T14:30" date-modified="2021-05-08" last-reviewed="2022-01-01" expires="2023-01-01"
          share="facebook x linkedin email copy bluesky mastodon whatsapp threads print"></kommun-nyhet>`);
      const text = (part: string) => article.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)!.innerText.replace(/\s+/g, ' ').trim();
      expect(used).to.deep.equal([]);
      expect([text('published'), text('modified')]).to.deep.equal([published, modified]);
      expect(text('notice')).to.match(/ 5 /);
    });
  }
});
