import { execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { eventually } from '../browsers/webdriver.mjs';

/**
 * A temporary folder and the processes that live in it, which end and go with it: by `stop`, and at the latest when this process does.
 * `env` is what they know of their surroundings, and may be added to; `patience`, in ms, how long one may take to end when it is told to.
 * Root hands folder and processes to `user`, where one is named. What is started and run may have options of Node's own, such as `cwd` and `timeout`.
 */
export function workshop(name, { patience = 2000, user } = {}) {
  const folder = mkdtempSync(join(tmpdir(), `kommun-nyhet-${name}-`)); // 0700: nobody else reaches what is in it
  const env = { PATH: process.env.PATH, HOME: folder };
  const owner = user && process.getuid?.() === 0 ? { uid: idOf('-u', user), gid: idOf('-g', user) } : {};
  /** Hands a file or folder in it to the processes. */
  const give = path => owner.uid === undefined || chownSync(path, owner.uid, owner.gid);
  give(folder);
  const options = { cwd: folder, env, ...owner };
  const running = new Map(); // a process: when it has ended

  /** Starts a process that stays, in a group of its own, so that its children end with it and Ctrl+C reaches us alone. What it writes goes to a file. */
  function start(label, command, args, more) {
    const path = join(folder, `${label}.out`);
    const file = openSync(path, 'a');
    const child = spawn(command, args, { ...options, ...more, detached: true, stdio: ['ignore', file, file] });
    closeSync(file);
    const ended = new Promise(resolve => child.once('exit', resolve).once('error', resolve));
    running.set(child, ended);
    void ended.then(() => running.delete(child));
    const output = () => readFileSync(path, 'utf8');
    /** Tries until it neither throws nor answers false; an error with its last words when it ends before that. */
    const until = (attempt, what, tries) => {
      const early = ended.then(() => { throw new Error(`${label} ended before ${what}:\n${output().split('\n').slice(-15).join('\n')}`); });
      return Promise.race([eventually(attempt, what, tries), early]);
    };
    return { output, until };
  }

  /** Runs a command to its end; what it writes. */
  const run = async (command, args, more) => {
    const { stdout } = await promisify(execFile)(command, args, { ...options, timeout: 120_000, maxBuffer: 16e6, ...more })
      .catch(error => { throw new Error(`${error.message}\n${error.stdout ?? ''}`); });
    return stdout;
  };

  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const atTheLatest = () => {
    for (const child of running.keys()) signal(child, 'SIGKILL');
    remove();
  };
  process.once('exit', atTheLatest);

  async function stop() {
    for (const [child, ended] of [...running].reverse()) {
      signal(child, 'SIGTERM');
      await Promise.race([ended, sleep(patience, undefined, { ref: false })]);
      signal(child, 'SIGKILL'); // what is left of its group
    }
    process.off('exit', atTheLatest);
    remove();
  }

  return { folder, env, give, start, run, stop };
}

const idOf = (flag, user) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));

const signal = (child, name) => {
  try {
    process.kill(-child.pid, name);
  } catch { /* it has ended already, or has never begun */ }
};
