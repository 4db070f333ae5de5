import { execFile, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';

/** A temporary folder and the processes that live in it, which end and go with it: by `stop`, and at the latest when this process does. */
export function workshop(name) {
  const folder = mkdtempSync(join(tmpdir(), `kommun-nyhet-${name}-`));
  const env = { PATH: process.env.PATH, HOME: folder };
  const running = new Set();

  /** Starts a process that stays, in a group of its own, so that its children end with it. What it writes goes to a file. */
  function start(label, command, args) {
    const output = join(folder, `${label}.out`);
    const file = openSync(output, 'a');
    const child = spawn(command, args, { cwd: folder, env, detached: true, stdio: ['ignore', file, file] });
    closeSync(file);
    running.add(child);
    child.once('error', () => running.delete(child));
    return { output: () => readFileSync(output, 'utf8'), hasEnded: () => child.exitCode !== null || child.signalCode !== null, end: () => end(child) };
  }

  /** Runs a command to its end; what it writes. */
  const run = async (command, args, timeout = 30_000) => (await promisify(execFile)(command, args, { cwd: folder, env, timeout, maxBuffer: 16e6 })).stdout;

  async function end(child) {
    signal(child, 'SIGTERM');
    for (let tries = 0; tries < 40 && isAlive(child); tries += 1) await sleep(50);
    signal(child, 'SIGKILL'); // what is left of its group
    running.delete(child);
  }

  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const atTheLatest = () => {
    for (const child of running) signal(child, 'SIGKILL');
    remove();
  };
  process.once('exit', atTheLatest);

  async function stop() {
    for (const child of [...running].reverse()) await end(child);
    process.off('exit', atTheLatest);
    remove();
  }

  return { folder, env, start, run, stop };
}

const isAlive = child => child.exitCode === null && child.signalCode === null;

const signal = (child, name) => {
  try {
    process.kill(-child.pid, name);
  } catch { /* it has ended already */ }
};
