import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../scripts/lib/ports.mjs';

/** Starts a server of Node's on this machine: its origin, and `close`. Throws with what it wrote where it does not answer. */
export async function serve(args, { cwd, env }) {
  const port = await freePort();
  const server = spawn('node', args, { cwd, env: { ...env, PORT: `${port}` }, stdio: ['ignore', 'pipe', 'pipe'] });
  let written = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', piece => { written += piece; });
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
  };
  for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return { origin, close };
    await wait(100);
  }
  await close();
  throw new Error(`${args.join(' ')} does not answer:\n${written}`);
}
