import { spawn, spawnSync } from 'node:child_process';
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A temporary folder and the processes that live in it, which end and go with it: by `stop`, and at the latest when this process does.
 * Root hands both to `user`, since neither MariaDB nor Apache should run as root.
 */
export function workshop(name, user = 'www-data') {
  const folder = mkdtempSync(join(tmpdir(), `kommun-nyhet-${name}-`)); // 0700: nobody else reaches the database's socket
  const owner = process.getuid?.() === 0 ? { uid: idOf('-u', user), gid: idOf('-g', user) } : {};
  /** Hands a file or folder in it to the processes. */
  const give = path => owner.uid === undefined || chownSync(path, owner.uid, owner.gid);
  give(folder);
  const options = { cwd: folder, env: { PATH: `${process.env.PATH}:/usr/sbin`, HOME: folder, TMPDIR: folder, LC_ALL: 'C.UTF-8' }, ...owner };
  const running = new Set();

  /** Starts a process that stays. In a group of its own, so that Ctrl+C reaches us alone, who then end it with all its children. */
  function start(label, command, args) {
    const output = join(folder, `${label}.out`);
    const file = openSync(output, 'a');
    const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', file, file] });
    closeSync(file);
    running.add(child);
    const ended = new Promise(resolve => child.once('exit', resolve).once('error', resolve));
    void ended.then(() => running.delete(child));
    return { label, ended, output: () => readFileSync(output, 'utf8').split('\n').slice(-15).join('\n') };
  }

  /** Runs a command to its end; what it writes. */
  function run(command, args, timeout = 120_000) {
    const { status, stdout, stderr, error } = spawnSync(command, args, { ...options, encoding: 'utf8', timeout, maxBuffer: 16e6 });
    if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? ''}\n${stdout}${stderr}`);
    return stdout;
  }

  const signal = (child, name) => {
    try {
      process.kill(-child.pid, name);
    } catch { /* it has ended already */ }
  };
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const atTheLatest = () => {
    for (const child of running) signal(child, 'SIGKILL');
    remove();
  };
  process.once('exit', atTheLatest);

  async function stop() {
    const all = [...running].reverse();
    for (const child of all) {
      const ended = new Promise(resolve => child.once('exit', resolve));
      signal(child, 'SIGTERM');
      await Promise.race([ended, sleep(10_000, undefined, { ref: false })]);
      signal(child, 'SIGKILL'); // what is left of its group
    }
    process.off('exit', atTheLatest);
    remove();
  }

  return { folder, give, start, run, stop };
}

const idOf = (flag, user) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout);
