// Packages that one command alone needs, from a lock file of their own, so that the project's `npm ci` does not fetch them.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { read, writeAll } from './files.mjs';
import { root } from './root.mjs';

/** `{ package: version }` by the names in the package.json of the folder `here`; the version is what an alias stands for. */
export const versionsIn = async here => {
  const { dependencies } = JSON.parse(await read(`${here}/package.json`));
  return Object.fromEntries(Object.entries(dependencies).map(([name, version]) => [name, version.replace(/^npm:.*@/, '')]));
};

/** Installs in `there` what the lock file in `here` names, then calls `afterwards`, unless these very ones are there already. */
export async function fetchPackages({ here, there, announce, afterwards = () => undefined }) {
  const wanted = await read(`${here}/package-lock.json`);
  if ((await read(`${there}/installed`)) === wanted) return;
  announce();
  await mkdir(join(root, there), { recursive: true });
  const files = { 'package.json': here, 'package-lock.json': here, '.npmrc': '.' };
  for (const [file, from] of Object.entries(files)) await copyFile(join(root, from, file), join(root, there, file));
  npm(there, 'ci', '--ignore-scripts');
  await afterwards();
  await writeAll({ [`${there}/installed`]: wanted });
}

/** Runs the npm that runs us, so that nobody needs another one. */
function npm(there, ...args) {
  const { npm_execpath: own } = process.env;
  const [command, ...first] = own ? [process.execPath, own] : ['npm'];
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: join(root, there), stdio: ['ignore', 'ignore', 'inherit'], shell: !own });
  if (status !== 0) throw new Error(`\`npm ${args.join(' ')}\` failed in ${there}: ${error?.message ?? 'see above'}.`);
}
