import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import { KommunNyhet } from '../../src/index.js';
import { article, consoleMessages, own, replace } from '../support/element.js';

const HEADLINES = ['Polisen och Borås Stad tar ett nytt grepp', 'Ny cykelväg längs Viskan'];
const one = (headline: string) => `<kommun-nyhet headline="${headline}" url="https://www.boras.se/${headline.length}" replaced-by="/nytt/${headline.length}"></kommun-nyhet>`;

/** What names a control: its words, seen and heard. */
const nameOf = (control: Element): string => control.textContent.trim().replace(/\s+/g, ' ');
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
        const heard = control.querySelector('.apart')!;
        expect(heard.textContent.trim(), 'what is heard and not seen').to.equal(el.headline);
        expect(heard.getBoundingClientRect().width).to.equal(0);
        expect(nameOf(control)).to.match(/^(Dela|Kopiera|Läs) .* [PN]/).and.to.match(new RegExp(`${el.headline!}$`));
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

describe('An article that fails among several', () => {
  it('counts as one of them as long as it is there, and no longer', async () => {
    const warnings = consoleMessages();
    const [first, second] = await several(HEADLINES.map(one).join(''));
    const { extension } = KommunNyhet;
    replace(KommunNyhet, 'extension', { ...extension, show: () => { throw new Error('trasig'); } });
    const failing = Object.assign(document.createElement('kommun-nyhet'), { headline: 'Trasig' });
    first!.before(failing);
    await failing.updateComplete;
    replace(KommunNyhet, 'extension', extension);
    expect(warnings).to.have.length(1);
    failing.remove();
    second!.remove();
    await first!.updateComplete;
    expect(names(first!)[0]).to.equal('Dela på Facebook');
    first!.after(second!);
    await second!.updateComplete;
    expect(names(second!)[0]).to.equal(`Dela på Facebook ${HEADLINES[1]!}`);
  });
});

describe('Several articles in several languages on a page', () => {
  it('have controls whose words carry their language, the headline its own', async () => {
    const [first] = await several('<div lang="sv"><kommun-nyhet locale="en" headline="Ny bro"></kommun-nyhet><kommun-nyhet><h2 slot="headline" lang="en">New bridge</h2></kommun-nyhet></div>');
    const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? 'of the page';
    const told = (el: Element) => {
      const link = own(el, '[part=share-link]')[0]!;
      return [languageOf(link.querySelector('span')!), nameOf(link), languageOf((link.querySelector('.apart span') ?? link.querySelector('.apart'))!)];
    };
    expect(told(first!)).to.deep.equal(['en', 'Share on Facebook Ny bro', 'sv']);
    expect(told(first!.nextElementSibling!)).to.deep.equal(['of the page', 'Dela på Facebook New bridge', 'en']);
  });
});

describe('Several articles on a page with wide letters', () => {
  it('have controls that are no wider for what is heard', async () => {
    const [first] = await several(`<div style="letter-spacing: 5px; word-spacing: 20px">${HEADLINES.map(one).join('')}</div>`);
    for (const heard of own(first!, '.apart')) expect(heard.getBoundingClientRect().width).to.equal(0);
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
