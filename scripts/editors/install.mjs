// The real editors, from the lock file beside this, in .cache/editors/.
import { join } from 'node:path';
import { build } from 'vite';
import { fetchPackages, versionsIn } from '../lib/fetch-packages.mjs';
import { writeAll } from '../lib/files.mjs';
import { root } from '../lib/root.mjs';

const here = 'scripts/editors';
const there = '.cache/editors';

/** `{ package: version }` of the editors that are tried, by the names in package.json. */
export const versions = () => versionsIn(here);

/** Installs them, where these very ones are not there already. */
export const install = (say = console.log) =>
  fetchPackages({ here, there, announce: () => say('Fetching the editors …'), afterwards: bundleTipTap });

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
