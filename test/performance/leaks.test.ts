import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { markup } from './counted.js';
import { isChromium } from '../support/engine.js';

interface Counters {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of JavaScript. */
  readonly heap: number;
}

/** What this page holds after a collection. */
const counters = (): Promise<Counters> => executeServerCommand('counters');

/** Creates and destroys articles, a few at a time. */
const churn = async (count: number): Promise<void> => {
  for (let done = 0; done < count; done += 20) {
    const place = document.createElement('div');
    place.innerHTML = markup.repeat(20);
    document.body.append(place);
    await Promise.all([...place.querySelectorAll('kommun-nyhet')].map((el) => el.updateComplete));
    place.remove();
  }
};


// The other engines tell nobody how many nodes they hold.
(isChromium ? describe : () => undefined)('An article that is gone (in Chromium, which counts)', () => {
  // What grew: something outside of the article that knows it. Look for what src/page/ registers and does not take back.
  it('leaves no node, no listener, and no more than 100 bytes', async function () {
    this.timeout(60_000);
    const count = 400; // `npm run bench` does it with a thousand
    await churn(600); // what is made once: Chromium compiles what runs often, and keeps that
    const before = await counters();
    await churn(count);
    const after = await counters();
    expect(after.nodes - before.nodes, 'nodes').to.be.at.most(0);
    expect(after.listeners - before.listeners, 'listeners').to.be.at.most(0);
    expect((after.heap - before.heap) / count, 'bytes').to.be.at.most(100);
  });
});

(isChromium ? describe : () => undefined)('An article that is there (in Chromium, which counts)', () => {
  // What grew: places in the templates in which Lit may have to write, templates within others (src/parts/chosen.ts), or what is kept for each article. The goal is 3,500: docs/decisions/0022-where-the-time-goes.md.
  // On a page of another language, the element's words and the headline for the ear bear marks.
  for (const lang of ['sv', '']) it(`keeps at most 9,200 bytes of JavaScript on a page in "${lang}"`, async function () {
    this.timeout(60_000);
    const count = 100;
    await churn(600); // what is made once
    const before = await counters();
    const place = Object.assign(document.createElement('div'), { lang });
    place.innerHTML = markup.repeat(count);
    document.body.append(place);
    await Promise.all([...place.querySelectorAll('kommun-nyhet')].map((el) => el.updateComplete));
    const after = await counters();
    place.remove();
    expect((after.heap - before.heap) / count, 'bytes').to.be.at.most(9_200);
  });
});
