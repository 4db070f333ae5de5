// How each kind of file is built with Vite; scripts/build.mjs and scripts/size.mjs say what and where to.
import { basename, join } from 'node:path';
import { build, runnerImport } from 'vite';
import { root } from '../lib/root.mjs';
import { modules } from './entries.mjs';
import { minifyCss } from './literals.mjs';
import { dropGreetings, renamePolicy } from './plugins.mjs';

const common = { root, configFile: join(root, 'vite.config.ts') };

/** One file with everything in it, Lit too, as an ES module (`es`) or a classic script (`iife`). */
export async function bundleScript(entry, format, plugins = []) {
  const { output } = oneOf(
    await build({
      ...common,
      plugins: [renamePolicy(), dropGreetings(), ...plugins],
      build: {
        lib: { entry, formats: [format], name: 'KommunNyhet' },
        rolldownOptions: { output: { minify: true, codeSplitting: false, comments: { legal: false } } },
      },
    }),
  );
  if (output.length !== 1) throw new Error(`${entry} became ${output.length} files: a script tag takes one, because chunks escape SRI.`);
  return output[0].code.replaceAll('/* @__PURE__ */ ', ''); // a hint for bundlers, and this is bundled
}

/** A module for npm: readable, with every package left to be imported and each other entry as `./<name>.js`. */
export async function bundleModule(name) {
  const others = Object.keys(modules).filter(other => other !== name);
  const entryOf = id => others.find(other => basename(modules[other], '.ts') === basename(id, '.js') && id.startsWith('./'));
  const { output } = oneOf(
    await build({
      ...common,
      build: {
        minify: false,
        lib: { entry: modules[name], formats: ['es'] },
        rolldownOptions: { external: id => !/^[./]/.test(id) || Boolean(entryOf(id)) },
      },
    }),
  );
  return output[0].code;
}

/** The style sheet that a module's exported strings make together. */
export async function bundleSheet(files) {
  const sheets = await Promise.all(files.map(file => runnerImport(`/${file}`, { ...common })));
  return sheets
    .flatMap(({ module }) => Object.values(module).filter(value => typeof value === 'string'))
    .map(css => minifyCss(css).trim())
    .join('\n');
}

const oneOf = result => (Array.isArray(result) ? result[0] : result);
