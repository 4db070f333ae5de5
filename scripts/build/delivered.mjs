// Packages as npm delivers them, which the hashes of the lock file tell from all others.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { read } from '../lib/files.mjs';
import { npm } from '../lib/npm.mjs';

/** Fetches the packages that the lock file names, from npm or its cache, and unpacks each into `folder/<name>`. */
export async function unpackDelivered(names, folder) {
  const { packages: locked } = JSON.parse(await read('package-lock.json'));
  const specifiers = names.map(name => `${name}@${locked[`node_modules/${name}`].version}`);
  const packed = JSON.parse(await npm(['pack', ...specifiers, '--json', '--prefer-offline', '--pack-destination', folder]));
  for (const { name, version, filename } of packed) {
    const archive = join(folder, filename);
    const hash = `sha512-${createHash('sha512').update(await readFile(archive)).digest('base64')}`;
    const { integrity } = locked[`node_modules/${name}`];
    if (hash !== integrity) throw new Error(`npm delivered ${name} ${version} with the hash ${hash}, and package-lock.json says ${integrity}.`);
    await mkdir(join(folder, name), { recursive: true });
    await promisify(execFile)('tar', ['-xzf', archive, '-C', join(folder, name), '--strip-components=1']);
  }
}
