import { spawnSync } from 'node:child_process';

/** Runs a command to its end; what it writes. Throws with what it complained of. */
export function command(name, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 64e6, timeout: 600_000, ...options });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} failed: ${error?.message ?? ''}\n${stdout}${stderr}`);
  return stdout;
}

/** The process's environment with Sweden's zone, which a server in Sweden has. */
export const inSweden = { ...process.env, TZ: 'Europe/Stockholm' };
