import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from './root.mjs';

/** Runs the npm that runs us, so that nobody needs another one: what it printed. Its words are the error's where it fails. */
export async function npm(args, { cwd = root, env = process.env } = {}) {
  const { npm_execpath: own } = process.env;
  const [command, ...first] = own ? [process.execPath, own] : ['npm'];
  const { stdout } = await promisify(execFile)(command, [...first, ...args], { cwd, env, shell: !own && process.platform === 'win32', maxBuffer: Infinity });
  return stdout;
}
