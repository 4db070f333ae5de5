// The archive for those who have no Node: one folder to upload to a web server.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { root } from '../lib/root.mjs';

/** What lies in the folder of the version, as it lies here: the pages link to each other and to the scripts. */
const COPIED = ['dist', 'demo', 'docs', 'README.md', 'README.sv.md', 'SECURITY.md', 'CHANGELOG.md', 'LICENSE'];
const NOT_COPIED = /^dist\/types\//;
/** Any moment will do, and always the same: the same files make the same archive. */
const MTIME = new Date('2026-01-01T12:00:00Z');

/** The archive's bytes. `hashes` are those of dist/sri.json. */
export async function archiveOf(version, hashes) {
  const values = { version, ...hashes };
  const filled = text => text.replace(/\{([\w.-]+)\}/g, (place, name) => values[name] ?? place);
  const files = {};
  for (const path of await filesIn('scripts/release/folder')) {
    const text = await readFile(join(root, 'scripts/release/folder', path), 'utf8');
    files[`kommun-nyhet/${path}`] = strToU8(path.endsWith('.js') ? text : filled(text));
  }
  for (const part of COPIED) {
    for (const path of await filesIn(part)) {
      const whole = join(part, path).replaceAll('\\', '/');
      if (!NOT_COPIED.test(whole)) files[`kommun-nyhet/${version}/${whole}`] = new Uint8Array(await readFile(join(root, whole)));
    }
  }
  return zipSync(files, { level: 9, mtime: MTIME });
}

/** The files of a folder, below it; '' for a file. */
async function filesIn(path) {
  const entries = await readdir(join(root, path), { withFileTypes: true, recursive: true }).catch(error => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [''];
  return entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => relative(join(root, path), join(parentPath, name))).sort();
}
