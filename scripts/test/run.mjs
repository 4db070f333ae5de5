import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../lib/root.mjs';

const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');

/** Runs browser tests with their output shown. Gives the exit code and `{ engine: { passed, failed } }`. */
export async function runTests({ engines = [], files = [], zone, results, watch = false } = {}) {
  const counts = join(root, '.cache/test-counts.json');
  await mkdir(join(root, '.cache'), { recursive: true });
  await rm(counts, { force: true });
  if (results) await rm(join(root, results), { force: true });
  const env = { ...process.env, COUNTS: counts, ENGINES: engines.join(' '), TEST_FILES: files.join(' '), ...(zone ? { KOMMUN_NYHET_TZ: zone } : {}), ...(results ? { RESULTS: join(root, results) } : {}) };
  const inTerminal = Boolean(process.stdout.isTTY);
  const child = spawn(process.execPath, [runner, '--config', 'web-test-runner.config.mjs', ...(watch ? ['--watch'] : [])], {
    cwd: root,
    env,
    stdio: ['inherit', inTerminal ? 'inherit' : 'pipe', 'inherit'],
  });
  // the runner moves the cursor about even where its output goes to a file
  child.stdout?.setEncoding('utf8').on('data', text => process.stdout.write(stripVTControlCharacters(text).replace(/\n{3,}/g, '\n\n')));
  // Ctrl+C reaches the runner too, which closes its browsers; we only wait for it
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  return { code, counts: JSON.parse(await readFile(counts, 'utf8').catch(() => '{}')) };
}
