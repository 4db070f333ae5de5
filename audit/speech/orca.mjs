import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stillness } from './stillness.mjs';

const hook = fileURLToPath(new URL('orca/hook.py', import.meta.url));

/** Starts Orca on a desktop. It must be alone in its process namespace: it takes no other beside itself. */
export async function startOrca({ folder, env, start }) {
  const preferences = join(folder, 'orca');
  mkdirSync(preferences);
  copyFileSync(hook, join(preferences, 'orca-customizations.py'));
  const speech = join(folder, 'speech');
  const beat = join(folder, 'beat');
  Object.assign(env, { ORCA_SPEECH: speech, ORCA_BEAT: beat });
  const orca = start('orca', 'orca', ['-u', preferences]);
  const lines = () => textOf(speech).split('\n').slice(0, -1);
  const pulse = () => Number(textOf(beat));
  await orca.until(async () => pulse() > 0 && lines().length > 0, 'Orca speaks', 600);

  let heard = 0;
  return {
    /** Waits until it has been calm for so many ms. */
    calm: calm => stillness({ activity: () => lines().length, pulse, calm }),
    /** What was said since the last time: lists of [text, language]. */
    news() {
      const all = lines();
      const said = all.slice(heard).map(line => JSON.parse(line));
      heard = all.length;
      return said;
    },
  };
}

const textOf = path => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // not written yet
  }
};
