import { execFile } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/root.mjs';

const run = promisify(execFile);

/** Copies what git has, or would have, with the packages that `npm ci` installs, and nothing that was built: a fresh clone of what lies here. */
export async function freshClone(to) {
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, maxBuffer: Infinity });
  for (const path of stdout.split('\0').filter(Boolean)) await cp(join(root, path), join(to, path)).catch(ifDeleted);
  await symlink(join(root, 'node_modules'), join(to, 'node_modules'), 'junction');
}

const ifDeleted = (error) => {
  if (error.code !== 'ENOENT') throw error;
};
