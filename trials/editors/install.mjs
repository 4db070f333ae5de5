// The real editors, from the lock file of trials/.
import { join } from 'node:path';
import { fetchPackages, versionsIn } from '../../scripts/lib/fetch-packages.mjs';
import { root } from '../../scripts/lib/root.mjs';

const here = join(root, 'trials/editors/pages');

/** `{ package: version }` of the editors that are tried, by the names in package.json. */
export const versions = async () => Object.fromEntries(Object.entries(await versionsIn('trials')).filter(([name]) => /^(@tiptap\/|ckeditor|tinymce)/.test(name)));

/** Installs them; TipTap comes as many modules, which a browser cannot find by name, and the two other editors as one file. */
export async function install() {
  await fetchPackages('trials');
  const { build } = await import('vite');
  await build({
    root: here,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: join(root, '.cache/trials/tiptap'), emptyOutDir: true, lib: { entry: join(here, 'tiptap-modules.mjs'), formats: ['es'], fileName: () => 'index.js' } },
  });
}
