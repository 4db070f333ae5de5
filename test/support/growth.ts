import { expect } from '@open-wc/testing';

const TENFOLD = 10;
const GENEROUS = 5; // what collections of garbage and other work of the machine may add: three was met; the square would be ten
const FAST = 10; // ms: what takes less is not measured well, and is fast
const TRIES = 5; // a machine that does other things meanwhile is no fault of ours

const timeOf = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

/** Fails where what is done with a text takes longer than it grows: `count` parts of it against a tenth as many. */
export const expectLinear = (make: (count: number) => string, work: (text: string) => unknown, count: number): void => {
  const [small, large] = [make(Math.ceil(count / TENFOLD)), make(count)] as const;
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least >= TENFOLD * GENEROUS; tries++) {
    const before = Math.max(FAST, timeOf(() => work(small)));
    least = Math.min(least, timeOf(() => work(large)) / before);
  }
  expect(least, 'times as long for ten times as much').to.be.below(TENFOLD * GENEROUS);
};
