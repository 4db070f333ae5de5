import { readdirSync, watch } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../lib/root.mjs';
import { prepareRunner } from './run.mjs';

/** Runs, on each change, the tests that it concerns; with Enter, all of these files; until it is told to end. */
export function watchTests({ engines, files, all }) {
  const changed = new Set();
  let timer;
  let next = prepareRunner(); // has loaded everything by the time that it is needed
  let current;

  const run = async options => {
    current?.stop();
    const mine = (current = next);
    next = prepareRunner();
    await mine.run({ engines, ...options });
    if (current === mine) {
      changed.clear(); // they have had their answer; those of a run that was broken off are still to come
      console.log('\nWaiting for a change. Enter runs all, q ends.');
    }
  };
  const end = () => {
    for (const runner of [current, next]) runner?.stop();
    process.exit();
  };

  for (const folder of folders('src', 'test', 'demo')) {
    watch(folder, (_, name) => {
      if (!name) return;
      changed.add(relative(root, join(folder, name)));
      clearTimeout(timer);
      timer = setTimeout(() => run({ changed: [...changed] }), 100); // an editor may write several files, or one in several steps
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
  if (process.stdin.isTTY) {
    process.stdin.setRawMode(true).setEncoding('utf8').on('data', key => {
      if (key === '\r') run({ files });
      if (['q', '\u0003', '\u0004'].includes(key)) end();
    });
  }
  if (all) run({ files });
  else console.log('Waiting for a change. Enter runs all, q ends.');
}

const folders = (...names) =>
  names.flatMap(name => [name, ...readdirSync(join(root, name), { recursive: true, withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ path, name: each }) => relative(root, join(path, each)))]).map(path => join(root, path));
