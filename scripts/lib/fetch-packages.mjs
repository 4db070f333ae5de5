// Packages of a part that not everybody runs, from that part's own lock file, so that the project's `npm ci` does not fetch them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { read, writeAll } from './files.mjs';
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
  npm(folder, 'ci', '--ignore-scripts');
  await writeAll({ [mark]: wanted });
}

/** Runs the npm that runs us, so that nobody needs another one. */
function npm(folder, ...args) {
  const { npm_execpath: own } = process.env;
  const [command, ...first] = own ? [process.execPath, own] : ['npm'];
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: join(root, folder), stdio: ['ignore', 'ignore', 'inherit'], shell: !own });
  if (status !== 0) throw new Error(`\`npm ${args.join(' ')}\` failed in ${folder}: ${error?.message ?? 'see above'}.`);
}
