import { fork } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../lib/root.mjs';
import { filesOf } from './pages.mjs';

/**
 * Runs browser tests with their output shown, `plain` where others write to the same terminal. Gives the exit code and what scripts/test/outcome.mjs
 * tells. Where WebKit fell, which is no fault of a test, that page is run once more.
 */
export async function runTests(options) {
  const first = await runOnce(options);
  const pages = first.crashed.filter(page => filesOf(page, options.files).length); // one of another zone stays a failure
  if (!pages.length) return first;
  console.log(`WebKit crashed in ${pages.join(', ')}: once more.`);
  const files = pages.flatMap(page => filesOf(page, options.files));
  return inPlaceOf(first, pages, await runOnce({ ...options, engines: ['webkit'], files, elsewhere: {} }));
}

/** An outcome in which these pages, each of which counted as one failure, have the outcome of another run. */
function inPlaceOf({ counts, results, seconds }, pages, again) {
  const { passed = 0, failed = 0 } = again.counts.webkit ?? {};
  const webkit = { passed: counts.webkit.passed + passed, failed: counts.webkit.failed - pages.length + failed };
  const all = { ...counts, webkit };
  const merged = { ...results };
  for (const [file, tests] of Object.entries(again.results)) {
    merged[file] = { ...merged[file] };
    for (const [title, engines] of Object.entries(tests)) merged[file][title] = { ...merged[file][title], ...engines };
  }
  const code = Object.values(all).some(each => each.failed) ? 1 : again.code;
  return { code, counts: all, results: merged, seconds: { ...seconds, ...again.seconds }, crashed: again.crashed };
}

async function runOnce({ plain = false, ...options }) {
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
      let outcome = { counts: {}, results: {}, seconds: {}, crashed: [] };
      child.on('message', message => { outcome = message; });
      child.send(options);
      const [code] = await once(child, 'close');
      return { code, ...outcome };
    },
  };
}
