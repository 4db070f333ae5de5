// When is everything said? Not after a time, which is too short on a busy machine, but when nobody has anything left to do.
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK = 40; // ms between two looks
const BEAT = 50; // ms between two beats of an idle Orca

/**
 * Resolves when, for `calm` ms of looks in a row, the main thread of no browser, bus or display in this process namespace ran or
 * waited for the processor, `activity()`, a number, stayed the same, and Orca's `pulse()`, another, beat as it does when idle.
 */
export async function stillness({ activity, pulse, calm, patience = 90_000 }) {
  const deadline = Date.now() + patience;
  let looks = 0;
  let before;
  let beat = pulse();
  while (looks * LOOK < calm || (pulse() - beat) * BEAT < calm / 2) {
    if (Date.now() > deadline) throw new Error(`It was not still within ${patience / 1000} seconds.`);
    await sleep(LOOK);
    const now = activity();
    if (now === before && !isBusy()) looks += 1;
    else {
      looks = 0;
      beat = pulse();
    }
    before = now;
  }
}

const isBusy = () => readdirSync('/proc').some(name => /^\d+$/.test(name) && Number(name) !== process.pid && works(name));

/** R: runs, or waits for a processor; D: waits for a disk. The state follows the name, in brackets. Orca is known by its pulse: it works at each beat. */
const works = id => {
  try {
    return /\((?!orca).*\) [RD]/.test(readFileSync(`/proc/${id}/stat`, 'latin1'));
  } catch {
    return false; // it has ended since
  }
};
