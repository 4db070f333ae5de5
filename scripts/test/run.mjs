import { fork } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../lib/root.mjs';

/** Runs browser tests with their output shown. Gives the exit code and what scripts/test/outcome.mjs tells. */
export async function runTests(options) {
  const inTerminal = Boolean(process.stdout.isTTY);
  const child = fork('scripts/test/runner.mjs', { cwd: root, stdio: ['inherit', inTerminal ? 'inherit' : 'pipe', 'inherit', 'ipc'] });
  // the runner moves the cursor about even where its output goes to a file
  child.stdout?.setEncoding('utf8').on('data', text => process.stdout.write(stripVTControlCharacters(text).replace(/\n{3,}/g, '\n\n')));
  // Ctrl+C reaches the runner too, which closes its browsers; we only wait for it
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  let outcome = { counts: {}, results: {}, seconds: {} };
  child.on('message', message => { outcome = message; });
  child.send(options);
  const [code] = await once(child, 'close');
  return { code, ...outcome };
}
