import { expect } from '@open-wc/testing';
import { dropLoaded, sharedLoad } from '../../src/sources/shared.js';
import { replace } from '../support/element.js';
import { faults } from '../support/faults.js';

const { signal: never } = new AbortController();

/** Gathers what is to be done a minute later, and nothing sooner. */
const later = () => {
  const jobs: (() => void)[] = [];
  const real = window.setTimeout.bind(window);
  replace(window, 'setTimeout', (job: () => void, time: number) => (time === 60_000 ? jobs.push(job) : real(job, time)));
  return jobs;
};

describe('What an address gave', () => {
  it('is asked for once by all who ask for it within a minute, whatever part of it they name', async () => {
    const { at, asked } = await faults();
    const texts = [await sharedLoad(at('feed#nr-1'), never), ...(await Promise.all([sharedLoad(at('feed'), never), sharedLoad(at('feed#nr-2'), never)]))];
    expect(new Set(texts).size).to.equal(1);
    expect(await asked()).to.have.length(1);
  });

  it('is let go of after a minute, though nobody asks again', async () => {
    const jobs = later();
    const { at, asked } = await faults();
    await sharedLoad(at('article'), never);
    expect(jobs).to.have.length(1);
    for (const job of jobs) job();
    await sharedLoad(at('article'), never);
    expect(await asked()).to.have.length(2);
  });

  it('is let go of sooner where many others have come after it', async () => {
    const { at, asked } = await faults();
    await sharedLoad(at('article?first'), never);
    for (let number = 0; number < 25; number++) await sharedLoad(at(`article?${number}`), never);
    await sharedLoad(at('article?24'), never);
    expect(await asked()).to.have.length(26);
    await sharedLoad(at('article?first'), never);
    expect(await asked()).to.have.length(27);
  });

  it('is still there when who asked for it has gone: A, B, and A again', async () => {
    const { at, asked } = await faults();
    for (const answer of ['article', 'feed', 'article']) {
      const asking = new AbortController();
      await sharedLoad(at(answer), asking.signal);
      asking.abort();
    }
    expect(await asked()).to.have.length(2);
  });

  it('is asked for anew where it is dropped, and where it failed', async () => {
    const { at, asked } = await faults();
    await sharedLoad(at('login#x'), never);
    dropLoaded(at('login#y'));
    await sharedLoad(at('login'), never);
    expect(await asked()).to.have.length(2);
    for (let time = 0; time < 2; time++) await sharedLoad(at('500'), never).catch(() => undefined);
    expect(await asked()).to.have.length(4);
  });

  it('is asked for anew where nobody waited for it, and only then is a request cancelled', async () => {
    const { at, asked, release } = await faults();
    const [one, other] = [new AbortController(), new AbortController()];
    const ends = [one, other].map(({ signal }) => sharedLoad(at('held'), signal).then(() => 'there', (reason: unknown) => reason));
    await asked(1);
    one.abort('gone');
    expect(await ends[0]).to.equal('gone');
    const third = sharedLoad(at('held'), never);
    other.abort('gone, too');
    expect(await ends[1]).to.equal('gone, too');
    await release();
    expect((await third).text).to.contain('Borås');
    expect((await asked()).filter(({ url }) => url.endsWith('held'))).to.have.length(1);
  });
});
