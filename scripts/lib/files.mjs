import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/** A file's text, or '' where there is none. */
export const read = path => readFile(join(root, path), 'utf8').catch(() => '');

/** Writes `{ path: text }` into the repository. */
export async function writeAll(files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** The paths whose text on disk differs from what they should hold. */
export async function staleAmong(files) {
  const stale = [];
  for (const [path, text] of Object.entries(files)) if ((await read(path)) !== text) stale.push(path);
  return stale;
}
