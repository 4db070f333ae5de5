import { expect, fixture, html } from '@open-wc/testing';
import { KommunNyhet } from '../../src/index.js';
import '../../src/define.js';
import { expectZone } from './zone.js';

const clock = KommunNyhet.now;
const setClock = (now: string): void => {
  KommunNyhet.now = () => Date.parse(now);
};

/** What a part of the article says, if it is shown. */
const says = (article: KommunNyhet, part: string): string | undefined => {
  const element = article.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`);
  return element?.checkVisibility() ? element.innerText.replace(/\s+/g, ' ').trim() : undefined;
};
const machineDate = (article: KommunNyhet, part: string) => article.shadowRoot!.querySelector(`[part=${part}] time`)?.getAttribute('datetime');

describe('an article, wherever its visitor is', () => {
  it('has a visitor in the zone that this run is for', expectZone);

  beforeEach(() => setClock('2021-05-08T10:00Z'));
  afterEach(() => {
    KommunNyhet.now = clock;
  });

  it('shows the dates as they are in Sweden', async () => {
    const article = await fixture<KommunNyhet>(html`<kommun-nyhet lang="sv" headline="Ny bro" date-published="2021-05-07" date-modified="2021-05-07T22:30Z"></kommun-nyhet>`);
    expect(says(article, 'published')).to.equal('Artikeln publicerades: 7 maj 2021');
    expect(machineDate(article, 'published')).to.equal('2021-05-07');
    expect(says(article, 'modified')).to.equal('Senast ändrad: 8 maj 2021 kl. 00:30');
    expect(machineDate(article, 'modified')).to.equal('2021-05-07T22:30:00.000Z');
  });

  it('shows the dates as they are in Sweden in English, too', async () => {
    const article = await fixture<KommunNyhet>(html`<kommun-nyhet lang="en" date-published="2021-05-07T14:30" date-modified="2021-05-07T14:30:00-04:00"></kommun-nyhet>`);
    expect(says(article, 'published')).to.equal('Published: 7 May 2021 at 14:30');
    expect(says(article, 'modified')).to.equal('Last modified: 7 May 2021 at 20:30');
  });

  it('does not tell a change on the day of publication', async () => {
    const article = await fixture<KommunNyhet>(html`<kommun-nyhet date-published="2021-05-07" date-modified="2021-05-07T23:59"></kommun-nyhet>`);
    expect(says(article, 'modified')).to.equal(undefined);
  });

  it('is shared under its Swedish day', async () => {
    const article = await fixture<KommunNyhet>(html`<kommun-nyhet headline="Ny bro" date-published="2021-05-07T00:15" share="email"></kommun-nyhet>`);
    const { href } = article.shadowRoot!.querySelector<HTMLAnchorElement>('a[part~=share-link], [part~=share-link] a')!;
    expect(new URL(href).searchParams.get('subject')).to.equal('[2021-05-07] Ny bro');
  });

  // [attributes, when it becomes outdated]
  for (const [attributes, from] of [
    [{ 'date-published': '2021-05-07' }, '2022-05-08T00:00+02:00'],
    [{ 'date-published': '2025-03-29' }, '2026-03-30T00:00+02:00'],
    [{ 'date-published': '2025-10-25' }, '2026-10-26T00:00+01:00'],
    [{ 'date-published': '2025-03-08T02:30' }, '2026-03-08T02:30+01:00'],
    [{ 'expires': '2026-10-25' }, '2026-10-26T00:00+01:00'],
    [{ 'expires': '2026-03-29T03:00' }, '2026-03-29T03:00+02:00'],
    [{ 'date-published': '2021-05-07', 'last-reviewed': '2021-12-31' }, '2023-01-01T00:00+01:00'],
  ] as const) {
    it(`has its notice from ${from} for ${JSON.stringify(attributes)}`, async () => {
      const shown: boolean[] = [];
      for (const now of [Date.parse(from) - 1, Date.parse(from)]) {
        setClock(new Date(now).toISOString());
        const article = await fixture<KommunNyhet>(html`<kommun-nyhet lang="sv"></kommun-nyhet>`);
        for (const [name, value] of Object.entries(attributes)) article.setAttribute(name, value);
        await article.updateComplete;
        shown.push(says(article, 'notice')?.startsWith('Denna nyhet kan innehålla inaktuell information') ?? false);
      }
      expect(shown).to.deep.equal([false, true]);
    });
  }

  it('tells its age by the Swedish day', async () => {
    const ages: (string | undefined)[] = [];
    for (const now of ['2026-05-06T21:59Z', '2026-05-06T22:00Z']) {
      setClock(now);
      const article = await fixture<KommunNyhet>(html`<kommun-nyhet lang="sv" date-published="2021-05-07"></kommun-nyhet>`);
      ages.push(/för \d+ \S+ sedan/.exec(says(article, 'notice')!)?.[0]);
    }
    expect(ages).to.deep.equal(['för 4 år sedan', 'för 5 år sedan']);
  });
});
