import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import type { KommunNyhet } from '../../src/index.js';
import { article, own } from '../support/element.js';

const HEADLINES = ['Polisen och Borås Stad tar ett nytt grepp', 'Ny cykelväg längs Viskan'];
const one = (headline: string) => `<kommun-nyhet headline="${headline}" url="https://www.boras.se/${headline.length}" replaced-by="/nytt/${headline.length}"></kommun-nyhet>`;

/** What names a control: its words, seen and heard. */
const nameOf = (control: Element): string => control.textContent.trim().replace(/\s+/g, ' ');
/** What is seen of it: what is 1 pixel big and clipped away is for the ear. */
const shownIn = (control: Element): string =>
  [...control.querySelectorAll('span')].filter((span) => span.getBoundingClientRect().width > 1).map(({ textContent }) => textContent).join(' ');
const controls = (el: Element) => [...own(el, '[part=share-link]'), ...own(el, '[part=notice] a')];
const names = (el: Element) => controls(el).map(nameOf);

const several = async (markup: string) => {
  const articles = [...(await fixture(`<div>${markup}</div>`)).querySelectorAll('kommun-nyhet')];
  for (const el of articles) await el.updateComplete;
  return articles;
};

describe('Several articles on a page', () => {
  it('have controls that their names tell apart, with the words that are seen first', async () => {
    const articles = await several(HEADLINES.map(one).join(''));
    const all = articles.flatMap(names);
    expect(all.length).to.equal(12);
    expect([...new Set(all)]).to.deep.equal(all);
    for (const el of articles) {
      for (const control of controls(el)) {
        const seen = control.querySelector('span:not(.apart)')!.textContent;
        expect(nameOf(control)).to.equal(`${seen} ${el.headline!}`);
        expect(shownIn(control), 'what is seen').to.equal(seen);
      }
    }
  });

  it('have them also where the headline is the page’s own, and where one came later', async () => {
    const [first] = await several(one(HEADLINES[0]!));
    first!.after(Object.assign(document.createElement('kommun-nyhet'), { url: 'https://www.boras.se/', innerHTML: '<h2 slot="headline">Ny bro</h2>' }));
    const later = first!.nextElementSibling as KommunNyhet;
    await later.updateComplete;
    expect(names(later)[0]).to.equal('Dela på Facebook Ny bro');
    expect(names(first!)[0], 'one may do without').to.equal('Dela på Facebook');
  });
});

describe('Several articles in several languages on a page', () => {
  it('have controls whose words carry their language, the headline its own', async () => {
    const [first] = await several('<div lang="sv"><kommun-nyhet locale="en" headline="Ny bro"></kommun-nyhet><kommun-nyhet><h2 slot="headline" lang="en">New bridge</h2></kommun-nyhet></div>');
    const spoken = (el: Element) => own(el, '[part=share-link]')[0]!.querySelectorAll('span');
    const told = (el: Element) => [...spoken(el)].map((span) => `${span.closest('[lang]')?.getAttribute('lang') ?? 'of the page'}: ${span.textContent.trim()}`);
    expect(told(first!)).to.deep.equal(['en: Share on Facebook', 'of the page: Ny bro']);
    expect(told(first!.nextElementSibling!)).to.deep.equal(['of the page: Dela på Facebook', 'en: New bridge']);
  });
});

describe('One article on a page', () => {
  it('has controls that say no more than is seen', async () => {
    const el = await article(one(HEADLINES[0]!));
    expect(names(el)).to.deep.equal(['Dela på Facebook', 'Dela på X', 'Dela på LinkedIn', 'Dela med e-post', 'Kopiera länk', 'Läs den aktuella informationen']);
  });

  it('is one again when the others have gone', async () => {
    const [first, second] = await several(HEADLINES.map(one).join(''));
    second!.remove();
    first!.headline = 'Ny bro';
    await first!.updateComplete;
    expect(names(first!)[0]).to.equal('Dela på Facebook');
  });
});
