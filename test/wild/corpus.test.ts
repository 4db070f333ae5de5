import '../../src/embed.js';
import type { KommunNyhet, NewsArticle } from '../../src/index.js';
import { dropLoaded } from '../../src/sources/shared.js';
import { afterThisTest, article, at, consoleMessages, next, replace } from '../support/element.js';
import { webOf } from './answer.js';
import type { Case } from './case.js';
import { cases } from './files.js';
import { differences } from './differences.js';
import { meets } from './meets.js';

const INSIDE = '<p>Reserv</p>';

/** Brings the article into the page by one way; resolves when it is there, or has failed. */
const bring: Readonly<Record<Case['paths'][number], (each: Case) => Promise<KommunNyhet>>> = {
  async src({ address, attributes }) {
    const over = Promise.race([next(document, 'kommun-nyhet-load'), next(document, 'kommun-nyhet-error')]);
    const el = await article(`<kommun-nyhet src="${address}" ${attributes}>${INSIDE}</kommun-nyhet>`);
    await over;
    await el.updateComplete;
    return el;
  },
  child: ({ attributes, content }) => article(`<kommun-nyhet ${attributes}><script type="application/ld+json">${content}</script></kommun-nyhet>`),
  async property({ attributes, content }) {
    const el = await article(`<kommun-nyhet ${attributes}></kommun-nyhet>`);
    el.article = JSON.parse(content) as NewsArticle;
    await el.updateComplete;
    return el;
  },
};

describe('An input from the wild', () => {
  beforeEach(() => { document.documentElement.lang = 'sv'; afterThisTest(() => { document.documentElement.removeAttribute('lang'); }); });

  for (const each of cases) {
    for (const path of each.paths) {
      it(`${each.name}, by ${path}: ${each.title}`, async () => {
        at(each.day);
        replace(window, 'fetch', webOf(each));
        for (const { places } of cases) for (const address of places.keys()) dropLoaded(address);
        const base = document.createElement('base');
        base.href = each.address;
        if (path !== 'src') document.head.append(base);
        afterThisTest(() => { base.remove(); });
        const messages = consoleMessages();
        const el = await bring[path](each);
        const problem = differences(each, path, meets(el), messages);
        if (problem) throw Object.assign(new Error(`\n${problem}`), { stack: '' });
      });
    }
  }
});
