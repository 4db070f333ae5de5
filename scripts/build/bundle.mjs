// How each kind of file is built with Vite; scripts/build.mjs and scripts/size.mjs say what and where to.
import { dirname, join, relative } from 'node:path';
import { build, runnerImport } from 'vite';
import { root } from '../lib/root.mjs';
import { embed, modules } from './entries.mjs';
import { minifyCss } from './literals.mjs';
import { dropHelpers, dropUnused, emptyDefaults, renamePolicy, sharePolicy } from './plugins.mjs';

const common = { root, configFile: join(root, 'vite.config.ts') };

/** One file with everything in it, Lit too, as an ES module (`es`) or a classic script (`iife`). */
export async function bundleScript(entry, format, plugins = []) {
  const { output } = oneOf(
    await build({
      ...common,
      plugins: [entry === embed ? sharePolicy(join(root, 'src/sources/policy.ts')) : renamePolicy(), dropUnused(), emptyDefaults(), dropHelpers(), withoutExports(entry), ...plugins],
      build: {
        lib: { entry: format === 'iife' ? WITHOUT_EXPORTS : entry, formats: [format], name: 'KommunNyhet' },
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
  const entries = {
    name: 'other-entries',
    enforce: 'pre',
    resolveId(id, importer) {
      const file = importer && id.startsWith('.') && relative(root, join(dirname(importer), id)).replace(/\.js$/, '.ts');
      const other = others.find(each => modules[each] === file);
      return other && { id: `./${other}.js`, external: true };
    },
  };
  const { output } = oneOf(
    await build({
      ...common,
      plugins: [entries],
      build: {
        minify: false,
        lib: { entry: modules[name], formats: ['es'] },
        rolldownOptions: { external: id => !/^[./]/.test(id) },
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

// A classic script hands out nothing: what it exported would become a global of the page.
const WITHOUT_EXPORTS = 'without-exports';
const withoutExports = entry => ({
  name: WITHOUT_EXPORTS,
  enforce: 'pre',
  resolveId: id => (id.endsWith(WITHOUT_EXPORTS) ? WITHOUT_EXPORTS : undefined),
  load: id => (id === WITHOUT_EXPORTS ? `import ${JSON.stringify(join(root, entry))};` : undefined),
});

const oneOf = result => (Array.isArray(result) ? result[0] : result);
