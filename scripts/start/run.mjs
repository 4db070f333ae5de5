import { spawn } from 'node:child_process';
import { buildIfStale } from '../build/current.mjs';
import { command } from '../lib/command.mjs';
import { onPath } from '../lib/on-path.mjs';
import { freePort } from '../lib/ports.mjs';
import { serve } from '../lib/serve.mjs';
import { documents } from './documents.mjs';
import { toTheDemo } from './to-the-demo.mjs';

command('Builds, and shows the demo on this machine. PORT=8001 chooses another port than 8000.');

const port = Number(process.env.PORT || 8000);
const address = `http://127.0.0.1:${port}/demo/`;

const obstacle = (await problemWith(port)) ?? (buildIfStale() ? undefined : 'The build failed, so there is nothing to show: see above.');
if (obstacle) {
  console.error(obstacle);
  process.exitCode = 1;
} else {
  const server = await serve(port, [toTheDemo, documents]);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void server.stop().then(() => process.exit()));
  console.log(`The demo is at ${address} (Ctrl+C stops it).`);
  open(address);
}

async function problemWith(wanted) {
  if (!Number.isInteger(wanted)) return `PORT=${process.env.PORT} is not a number: try \`PORT=8001 npm start\`.`;
  try {
    await freePort(wanted);
    return undefined;
  } catch ({ code }) {
    const why = code === 'EADDRINUSE' ? 'is in use: stop what uses it, or' : `cannot be used (${code}):`;
    return `Port ${wanted} ${why} choose another, as in \`PORT=8001 npm start\`.`;
  }
}

/** Opens the address in the reader's own browser, where somebody sits in front of a screen. */
function open(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? ((DISPLAY || WAYLAND_DISPLAY) && onPath('xdg-open'));
  if (CI || !opener) return;
  spawn(opener, [url], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}
