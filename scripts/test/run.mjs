import { fork } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../lib/root.mjs';

/** Runs browser tests with their output shown, `plain` where others write to the same terminal. Gives the exit code and what scripts/test/outcome.mjs tells. */
export async function runTests({ plain = false, ...options }) {
  const runner = prepareRunner({ stdin: 'inherit', plain });
  let told;
  const stop = signal => {
    told = signal;
    runner.stop(signal); // which closes its browsers first
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  const outcome = await runner.run(options);
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
  if (told) process.exit(1);
  return outcome;
}

/** A process that has loaded what it needs, and waits to be told what to run. */
export function prepareRunner({ stdin = 'ignore', plain = false } = {}) {
  const inTerminal = process.stdout.isTTY && !plain;
  const child = fork('scripts/test/runner.mjs', { cwd: root, stdio: [stdin, inTerminal ? 'inherit' : 'pipe', 'inherit', 'ipc'] });
  // the runner moves the cursor about even where its output goes to a file
  child.stdout?.setEncoding('utf8').on('data', text => process.stdout.write(stripVTControlCharacters(text).replace(/\n{3,}/g, '\n\n')));
  return {
    stop: signal => child.kill(signal),
    async run(options) {
      let outcome = { counts: {}, results: {}, seconds: {} };
      child.on('message', message => { outcome = message; });
      child.send(options);
      const [code] = await once(child, 'close');
      return { code, ...outcome };
    },
  };
}
