// Packages of a part that not everybody runs, from that part's own lock file, so that the project's `npm ci` does not fetch them.
import { join } from 'node:path';
import { read, writeAll } from './files.mjs';
import { npm } from './npm.mjs';
import { root } from './root.mjs';

/** `{ package: version }` by the names in the package.json of a folder; the version is what an alias stands for. */
export const versionsIn = async folder => {
  const { dependencies } = JSON.parse(await read(`${folder}/package.json`));
  return Object.fromEntries(Object.entries(dependencies).map(([name, version]) => [name, version.replace(/^npm:.*@/, '')]));
};

/** Installs what a folder's lock file names, unless these very ones are there already. */
export async function fetchPackages(folder) {
  const wanted = await read(`${folder}/package-lock.json`);
  const mark = `${folder}/node_modules/.installed`;
  if ((await read(mark)) === wanted) return;
  console.error(`Fetching the packages of ${folder}/ …`);
  await npm(['ci', '--ignore-scripts'], { cwd: join(root, folder) });
  await writeAll({ [mark]: wanted });
}
