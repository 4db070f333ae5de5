import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

/** What the build is made of. */
const origins = ['src', 'scripts/build', 'scripts/build.mjs', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** Builds, where dist/ is missing or older than what it is made of, and says so. Whether it is there and current in the end. */
export function buildIfStale(say = console.log) {
  const reason = reasonToBuild();
  if (!reason) return true;
  say(reason);
  return spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' }).status === 0;
}

/** A sentence where dist/ in the folder is missing, empty or older than what it is made of. */
export function reasonToBuild(folder = root) {
  const changed = path => changes(join(folder, path));
  const built = changed('dist').slice(1); // without the folder's own, which is as old as its last new file
  if (!built.length) return 'dist/ is missing: building it first.';
  if (Math.min(...built) <= Math.max(...origins.flatMap(changed))) return 'dist/ is older than what it is made of: building it anew first.';
  return undefined;
}

/** When a file, or a folder and each thing in it, was last changed; nothing where there is none. */
function changes(path) {
  try {
    const { mtimeMs } = statSync(path);
    const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : [];
    return [mtimeMs, ...inside.map(name => statSync(join(path, name)).mtimeMs)];
  } catch {
    return [];
  }
}
