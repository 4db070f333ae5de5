import { expect, fixtureSync } from '@open-wc/testing';
import { framed } from '../../bench/job/markup.js';
import { wordsIn } from '../../bench/job/words.js';
import { at, replace } from '../support/element.js';
import { benchArticle, markup, nodesIn, withPictures } from './counted.js';

const COUNT = 10;

/** Puts ten articles on the page, in one place. */
const ten = async (): Promise<Element> => {
  const place = fixtureSync<Element>(`<div>${markup.repeat(COUNT)}</div>`);
  await Promise.all([...place.querySelectorAll('kommun-nyhet')].map((el) => el.updateComplete));
  return place;
};

/** Notes whom a method of all objects of a kind is called on, until the test is over. */
const calls = (prototype: object, method: string, note: (self: unknown, args: readonly unknown[]) => void): void => {
  const own = (prototype as Record<string, (...args: unknown[]) => unknown>)[method]!;
  replace(prototype, method, function (this: unknown, ...args: unknown[]) {
    note(this, args);
    return own.apply(this, args);
  });
};

describe('Each article keeps', () => {
  beforeEach(() => { at('2026-11-26'); });

  // What grew: templates within the article's own, whose ends Lit marks with comments, or elements around a text. Look at src/parts/.
  it('at most 60 nodes more than the same article as static HTML', async () => {
    const el = await benchArticle();
    const plain = document.createElement('div');
    plain.innerHTML = withPictures(framed(wordsIn('sv')));
    expect(nodesIn(el).length + 1 - nodesIn(plain).length).to.be.at.most(60);
  });

  // What grew: a listener on each control, where one around them hears of all. Look at src/parts/share.ts and src/page/.
  it('at most one listener', async () => {
    await benchArticle(); // what the first one needs for all
    let listeners = 0;
    calls(EventTarget.prototype, 'addEventListener', () => { listeners++; });
    calls(EventTarget.prototype, 'removeEventListener', () => { listeners--; });
    await ten();
    expect(listeners).to.be.at.most(COUNT);
  });

  // What grew: an observer of each article's own on what they have in common. Look at src/page/.
  it('no observer of its own on the document: there is one for all', async () => {
    const observers = new Set<unknown>();
    calls(MutationObserver.prototype, 'observe', (self, [target]) => {
      if (target === document || target === document.documentElement) observers.add(self);
    });
    await ten();
    expect(observers.size).to.be.at.most(1);
  });
});
