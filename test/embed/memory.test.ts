import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/embed.js';
import { sharedLoad } from '../../src/sources/shared.js';
import { afterThisTest, next, replace, updated } from '../support/element.js';
import { faults } from '../support/faults.js';
import { origin } from './elsewhere.js';

const { signal: never } = new AbortController();
const canBeTold = /Chrome|Firefox/.test(navigator.userAgent);

/** Has the browser let go of what nobody holds. */
const collect = async (): Promise<void> => {
  await updated();
  await executeServerCommand('collect');
};

/** Resolves when something has been let go of. Firefox does it some time after it was told to. */
const gone = (reference: WeakRef<object>): Promise<void> =>
  waitUntil(async () => {
    await collect();
    return !reference.deref();
  }, 'it is let go of', { interval: 100, timeout: 20_000 });

/** Gathers what is to be done a minute later. */
const later = () => {
  const jobs: (() => void)[] = [];
  const real = window.setTimeout.bind(window);
  replace(window, 'setTimeout', (job: () => void, time: number) => (time === 60_000 ? jobs.push(job) : real(job, time)));
  return {
    jobs,
    pass: () => {
      for (const job of jobs) job();
      jobs.length = 0;
    },
  };
};

/** Shows an article by this markup, and takes it away: what is left of it. */
const shownAndGone = async (markup: string): Promise<WeakRef<object>> => {
  const there = next(document, 'kommun-nyhet-load');
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  await there;
  const left = new WeakRef(place.querySelector('kommun-nyhet')!);
  place.remove();
  return left;
};

// WebKit's driver has no command for it: it collects when it likes. What grew: something outside of the element that knows it, or a text. Look
// at src/sources/shared.ts and src/embedding/.
(canBeTold ? describe : () => undefined)('What was loaded is let go of (in Chromium and Firefox, which can be told to)', () => {
  it('with the article that shows it', async () => {
    const { at } = await faults();
    const left = await shownAndGone(`<kommun-nyhet src="${at('article')}"></kommun-nyhet>`);
    await gone(left);
  });

  it('with the marked link that brought it', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'kommun-nyhet-links', content: origin });
    document.head.append(meta);
    afterThisTest(() => { meta.remove(); });
    const left = await shownAndGone(`<p><a href="${origin}/test/embed/sources/nyhet.json?cors#kommun-nyhet">Nyhet</a></p>`);
    await gone(left);
  });

  it('after its minute, the text itself, though it is asked for again and again until then', async () => {
    const minute = later();
    const { at } = await faults();
    const texts = async () => Promise.all(Array.from({ length: 5 }, async () => new WeakRef(await sharedLoad(at('article'), never))));
    const [text] = await texts();
    await collect();
    expect(text!.deref() !== undefined, 'while others may ask').to.equal(true);
    expect(minute.jobs).to.have.length(1);
    minute.pass();
    await gone(text!);
  });
});
