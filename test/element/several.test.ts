import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import type { KommunNyhet } from '../../src/index.js';
import { article, own, part } from '../support/element.js';

const HEADLINES = ['Polisen och Borås Stad tar ett nytt grepp', 'Ny cykelväg längs Viskan'];
const one = (headline: string) => `<kommun-nyhet headline="${headline}" url="https://www.boras.se/${headline.length}" replaced-by="/nytt/${headline.length}"></kommun-nyhet>`;

/** What names a control: its own words, or what is said in their place. */
const nameOf = (control: Element): string => (control.ariaLabel ?? control.textContent).trim().replace(/\s+/g, ' ');
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
        expect(nameOf(control)).to.match(new RegExp(`^${control.textContent.trim().replace(/\s+/g, ' ')} `)).and.to.match(new RegExp(`${el.headline!}$`));
      }
    }
  });

  it('have them also where the headline is the page’s own, and where one came later', async () => {
    const [first] = await several(one(HEADLINES[0]!));
    first!.after(Object.assign(document.createElement('kommun-nyhet'), { url: 'https://www.boras.se/', innerHTML: '<h2 slot="headline">Ny bro</h2>' }));
    const later = first!.nextElementSibling as KommunNyhet;
    await later.updateComplete;
    expect(names(later)[0]).to.equal('Dela på Facebook Ny bro');
    expect(part(first!, 'share-link')!.hasAttribute('aria-label'), 'one may do without').to.be.false;
  });
});

describe('One article on a page', () => {
  it('has controls that say no more than is seen', async () => {
    const el = await article(one(HEADLINES[0]!));
    expect(controls(el).map((control) => control.hasAttribute('aria-label'))).to.deep.equal([false, false, false, false, false, false]);
  });

  it('is one again when the others have gone', async () => {
    const [first, second] = await several(HEADLINES.map(one).join(''));
    second!.remove();
    first!.headline = 'Ny bro';
    await first!.updateComplete;
    expect(names(first!)[0]).to.equal('Dela på Facebook');
  });
});
