// How each kind of file is built with Vite; scripts/build.mjs and scripts/size.mjs say what and where to.
import { dirname, join, relative } from 'node:path';
import { minify } from '@swc/core';
import { build } from 'vite';
import { root } from '../lib/root.mjs';
import { modules } from './entries.mjs';
import { renamePolicy } from './plugins.mjs';

const common = { root, configFile: join(root, 'vite.config.ts') };

/**
 * One file with everything in it, Lit too, as an ES module (`es`) or a classic script (`iife`): its code, and the packages whose code
 * it holds, as `{ name, version, identifier, text }` with the SPDX identifier and the text of the licence, which Vite reads from them.
 */
export async function bundleWhole(entry, format, plugins = []) {
  const { output } = oneOf(
    await build({
      ...common,
      plugins: [renamePolicy(), withoutExports(entry), ...plugins],
      build: {
        lib: { entry: format === 'iife' ? WITHOUT_EXPORTS : entry, formats: [format], name: 'KommunNyhet' },
        license: { fileName: 'packages.json' },
        // of the comments none stays: docs/decisions/0020-libraries-as-published.md says what stands in their place
        rolldownOptions: { output: { minify: true, codeSplitting: false, comments: false } },
      },
    }),
  );
  const [chunk, ...others] = output.filter(({ type }) => type === 'chunk');
  if (others.length) throw new Error(`${entry} became ${others.length + 1} files: a script tag takes one, because chunks escape SRI.`);
  // After Vite's own, which is the better one alone: together they save two per cent more (docs/decisions/0025-over-the-goals.md).
  const { code } = await minify(chunk.code, { module: format === 'es', ecma: 2022, compress: { passes: 2 }, mangle: true });
  return { code, packages: JSON.parse(output.find(({ fileName }) => fileName === 'packages.json').source) };
}

/** The code alone of such a file. */
export const bundleScript = async (...script) => (await bundleWhole(...script)).code;

/** A module for npm: readable, with every package left to be imported and each other entry as `./<name>.js`. */
export async function bundleModule(name, plugins = []) {
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
      plugins: [entries, ...plugins],
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
  const texts = await Promise.all(files.map(async file => {
    const { output } = oneOf(await build({ ...common, build: { lib: { entry: file, formats: ['es'] } } }));
    const module = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
    return Object.values(module).filter(value => typeof value === 'string');
  }));
  return `${texts.flat().join('\n').trim()}\n`;
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
