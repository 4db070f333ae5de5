// A process namespace for each time: Orca ends at once where another Orca of the same user runs, and what is left of it all ends with it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitOnSignals } from '../../scripts/lib/signals.mjs';

const LIMIT = 10 * 60_000; // ms
const hear = fileURLToPath(new URL('hear.mjs', import.meta.url));
const asOneself = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];

const running = new Set();
process.once('exit', () => running.forEach(end => end()));
exitOnSignals();

/** The transcript of a scenario, heard once. */
export const hearApart = (...what) =>
  new Promise((resolve, reject) => {
    const TMPDIR = mkdtempSync(join(tmpdir(), 'kommun-nyhet-hear-'));
    const options = [...asOneself, '--pid', '--fork', '--mount-proc', '--kill-child', process.execPath, hear, ...what];
    // SIGKILL: unshare waits for its child whatever else it is told
    const child = execFile('unshare', options, { env: { ...process.env, TMPDIR }, timeout: LIMIT, killSignal: 'SIGKILL', maxBuffer: 16e6 }, (error, stdout, stderr) => {
      running.delete(end);
      rmSync(TMPDIR, { recursive: true, force: true, maxRetries: 5 });
      if (error) reject(new Error(stderr.match(/^\w*Error: .*/m)?.[0] ?? (stderr || error.message)));
      else resolve(stdout);
    });
    const end = () => {
      child.kill('SIGKILL');
      rmSync(TMPDIR, { recursive: true, force: true, maxRetries: 5 });
    };
    running.add(end);
  });
