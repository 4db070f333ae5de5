import { expect, fixtureSync } from '@open-wc/testing';
import { url } from '../../bench/job/article.js';
import { KommunNyhet } from '../../src/index.js';
import { at, replace, updated } from '../support/element.js';
import { benchArticle, writesOn } from './counted.js';

// A write that changes nothing still costs style and layout. What grew: a template that was rendered anew where its text alone differs, or a
// fact that was gathered again as a new object. Look at src/parts/article.ts.
describe('What a change writes into the article', () => {
  beforeEach(() => { at('2026-11-26'); });

  it('is the texts and languages that differ, when the interface’s language changes', async () => {
    const el = await benchArticle();
    for (const locale of ['en', 'sv']) {
      const { written, differing } = await writesOn(el, () => { el.locale = locale; });
      expect(written).to.deep.equal(differing);
      expect(differing.filter((each) => !each.startsWith('text "'))).to.satisfy((rest: string[]) => rest.every((each) => each.startsWith('lang=')));
      expect(differing.length).to.be.greaterThan(10);
    }
  });

  it('is one text and one attribute, when the date of the last change does', async () => {
    const el = await benchArticle();
    const { written } = await writesOn(el, () => { el.dateModified = '2021-05-12'; });
    expect(written).to.deep.equal(['datetime="2021-05-12"', 'text "12 maj 2021"']);
  });

  it('is two texts, one attribute and the mail’s address, when the date of publication does', async () => {
    const el = await benchArticle();
    const { written } = await writesOn(el, () => { el.datePublished = '2021-05-06'; });
    expect(written.map((each) => each.replace(/^href="mailto:.*/, 'mail'))).to.deep.equal([
      'datetime="2021-05-06"',
      'mail',
      'text "6 maj 2021"',
      'text "[2021-05-06] Polisen och Borås Stad står enade för en tryggare kommun"',
    ]);
  });

  const concernsNothing: Record<string, (el: HTMLElement) => void> = {
    'a class of its own': (el) => { el.classList.add('framhavd'); },
    'the same value again': (el) => { el.setAttribute('url', url); },
    'an attribute of the body': (el) => { el.querySelector('ul')!.setAttribute('data-lista', ''); },
    'a word of the body': (el) => { el.querySelector('li')!.append(' '); },
    'a language elsewhere on the page': () => { fixtureSync('<p lang="fi"></p>'); },
  };
  for (const [what, change] of Object.entries(concernsNothing)) {
    it(`is nothing, when what changes is ${what}`, async () => {
      const el = await benchArticle();
      expect((await writesOn(el, () => { change(el); })).written).to.deep.equal([]);
    });
  }
});

// An update that writes nothing reads all the same. What grew: something asks for one whenever it hears of a change, not when what is read differs.
describe('An article is not updated', () => {
  const notRead: Record<string, (el: HTMLElement) => void> = {
    'where a language changes elsewhere on the page': () => { fixtureSync<HTMLElement>('<p lang="sv"></p>').lang = 'fi'; },
    'where an editor writes in its body': (el) => { el.querySelector('li')!.append(' och cyklister'); },
    'where a translator wraps the words of its body': (el) => {
      for (const words of el.querySelectorAll('li')) words.innerHTML = `<font>${words.innerHTML}</font>`;
    },
  };
  for (const [when, change] of Object.entries(notRead)) {
    it(when, async () => {
      const el = await benchArticle();
      let updates = 0;
      const { extension } = KommunNyhet;
      replace(KommunNyhet, 'extension', { ...extension, show: (...shown: Parameters<typeof extension.show>) => { updates++; return extension.show(...shown); } });
      change(el);
      await updated();
      await el.updateComplete;
      expect(updates).to.equal(0);
      el.setAttribute('editor', 'Kansliet');
      await el.updateComplete;
      expect(updates, 'counted').to.equal(1);
    });
  }
});
