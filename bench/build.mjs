// Bundles every variant, and what times it, as they would be published: minified, in production mode.
import { join } from 'node:path';
import { build } from 'vite';
import { built, here } from './paths.mjs';
import { coldScripts } from './cold/pages.mjs';

const base = {
  configFile: false,
  root: here,
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
};

const bundle = (entry, name) =>
  build({
    ...base,
    build: {
      target: 'es2022',
      outDir: built,
      emptyOutDir: false,
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: join(here, entry), formats: ['es'], fileName: () => `${name}.js`, cssFileName: name },
    },
  });

/** Everything that the pages of these variants load, into .cache/bench/. */
export async function buildAll(variants) {
  for (const { name, entry = `${name}.ts` } of variants) await bundle(`variants/${entry}`, `variants/${name}`);
  for (const [name, entry] of Object.entries(coldScripts)) await bundle(entry, `cold/${name}`);
  await bundle('page/frame.ts', 'page/frame');
  await bundle('page/harness.ts', 'page/harness');
  await bundle('page/watch.ts', 'page/watch');
}
