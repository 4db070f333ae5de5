import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { markup } from './counted.js';

interface Counters {
  readonly nodes: number;
  readonly listeners: number;
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

const isChromium = navigator.userAgent.includes('Chrome');

// The other engines tell nobody how many nodes they hold.
(isChromium ? describe : () => undefined)('An article that is gone (in Chromium, which counts)', () => {
  // What grew: something outside of the article that knows it. Look for what src/page/ registers and does not take back.
  it('leaves no node and no listener', async function () {
    this.timeout(60_000);
    await churn(40); // what is made once
    const before = await counters();
    await churn(200); // `npm run bench` does it with a thousand
    const after = await counters();
    expect(after.nodes - before.nodes, 'nodes').to.be.at.most(0);
    expect(after.listeners - before.listeners, 'listeners').to.be.at.most(0);
  });
});
