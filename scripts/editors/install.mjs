// The real editors, from the lock file beside this, in .cache/editors/.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { read, writeAll } from '../lib/files.mjs';
import { root } from '../lib/root.mjs';

const here = 'scripts/editors';
const there = '.cache/editors';

/** `{ package: version }` of the editors that are tried, by the names in package.json. */
export const versions = async () => {
  const { dependencies } = JSON.parse(await read(`${here}/package.json`));
  return Object.fromEntries(Object.entries(dependencies).map(([name, version]) => [name, version.replace(/^npm:.*@/, '')]));
};

/** Installs them, where these very ones are not there already. */
export async function install(say = console.log) {
  const wanted = await read(`${here}/package-lock.json`);
  if ((await read(`${there}/installed`)) === wanted) return;
  say('Fetching the editors …');
  await mkdir(join(root, there), { recursive: true });
  const files = { 'package.json': here, 'package-lock.json': here, '.npmrc': '.' };
  for (const [file, from] of Object.entries(files)) await copyFile(join(root, from, file), join(root, there, file));
  npm('ci', '--ignore-scripts');
  await bundleTipTap();
  await writeAll({ [`${there}/installed`]: wanted });
}

/** Runs the npm that runs us, so that nobody needs another one. */
function npm(...args) {
  const { npm_execpath: own } = process.env;
  const [command, ...first] = own ? [process.execPath, own] : ['npm'];
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: join(root, there), stdio: ['ignore', 'ignore', 'inherit'], shell: !own });
  if (status !== 0) throw new Error(`\`npm ${args.join(' ')}\` failed in ${there}: ${error?.message ?? 'see above'}.`);
}

/** TipTap comes as many modules, which a browser cannot find by name; the two other editors come as one file. */
async function bundleTipTap() {
  const entry = `${there}/tiptap-modules.mjs`;
  await writeAll({ [entry]: "export * from '@tiptap/core';\nexport { StarterKit } from '@tiptap/starter-kit';\n" });
  await build({
    root: join(root, there),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: 'tiptap', lib: { entry: join(root, entry), formats: ['es'], fileName: () => 'index.js' } },
  });
}
