import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

/** What the build is made of. */
const origins = ['src', 'scripts/build', 'scripts/build.mjs', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** Builds, where dist/ is missing or older than what it is made of, and says so. Whether it is there and current in the end. */
export function buildIfStale(say = console.log) {
  const built = Math.min(...changes('dist').slice(1)); // without the folder's own, which is as old as its last new file
  if (built > Math.max(...origins.flatMap(changes))) return true;
  say(built === Infinity ? 'dist/ is missing: building it first.' : 'dist/ is older than what it is made of: building it anew first.');
  return spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' }).status === 0;
}

/** When a file, or a folder and each thing in it, was last changed; nothing where there is none. */
function changes(path) {
  try {
    const { mtimeMs } = statSync(join(root, path));
    const inside = statSync(join(root, path)).isDirectory() ? readdirSync(join(root, path), { recursive: true }) : [];
    return [mtimeMs, ...inside.map(name => statSync(join(root, path, name)).mtimeMs)];
  } catch {
    return [];
  }
}
