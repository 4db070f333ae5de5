// Each test file, and each module that a page of the tests loads, becomes one script with the chunks that it shares with others: a page
// then asks for a handful of files instead of hundreds, and finds Lit as readers get it, without its warnings.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { root } from '../lib/root.mjs';
import { pageModules, testFiles } from './files.mjs';

const axe = '/node_modules/axe-core/axe.min.js';

/** A module that reads what the build made, or a page that does. */
const readsBuild = /\bdist\/|\/demo\/|\/test\/pages\//;

/** The file of a module, from the repository's folder: one that is imported as something else, as a style sheet is as text, has a query. */
const fileOf = id => relative(root, id.split('?')[0]);

/** Components of Svelte's, for the browser, and with `?server` for what prints them. */
const svelte = {
  name: 'svelte',
  async load(id) {
    const [file, query] = id.split('?');
    if (!file.endsWith('.svelte')) return undefined;
    return compile(await readFile(file, 'utf8'), { filename: file, generate: query === 'server' ? 'server' : 'client' }).js;
  },
};

/**
 * Bundles them. `file` gives what to serve at a path; `testsOf` the test files that import a file, by whatever way, the nearest first,
 * `testsNamedAs` those in the folder of its name, for what none imports: a server's code runs in no browser, and a page of the demo is opened;
 * `needsBuild` whether what a path or a pattern names may read what the build made.
 */
export async function bundleTests() {
  const inputs = [...testFiles(), ...pageModules()];
  const importers = new Map();
  const readers = [];
  const { output } = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error', // that the output's folder is the repository's own is no warning where nothing is written
    resolve: { alias: { 'axe-core/axe.min.js': axe } },
    define: {
      'typeof require': '"undefined"', // so that axe is imported: the bundler's own would be a function
      'process.env.NODE_ENV': '"development"', // so that React and Vue say what they find wrong
      __VUE_OPTIONS_API__: 'true', // Vue wants these three said
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte, {
      name: 'importers',
      buildEnd() {
        for (const id of this.getModuleIds()) {
          const { code, importers: direct, dynamicImporters } = this.getModuleInfo(id);
          if (fileOf(id).startsWith('test/') && readsBuild.test(code)) readers.push(fileOf(id));
          importers.set(fileOf(id), [...(importers.get(fileOf(id)) ?? []), ...[...direct, ...dynamicImporters].map(fileOf)]);
        }
      },
    }],
    build: {
      write: false,
      minify: false,
      sourcemap: true,
      outDir: root, // where the source maps' paths start
      target: 'es2022',
      modulePreload: false, // which would wrap every dynamic import in code of its own
      rolldownOptions: {
        input: Object.fromEntries(inputs.map(path => [path, join(root, path)])),
        external: [/^\/__web-dev-server__/, axe], // which the page asks the test server for: the latter, of a megabyte, where it looks with it
        preserveEntrySignatures: 'exports-only',
        checks: { pluginTimings: false },
        output: { entryFileNames: '[name]', chunkFileNames: 'test/chunks/[name]-[hash].js' },
      },
    },
  });
  const files = new Map(output.map(({ fileName, code, source }) => [`/${fileName}`, code ?? source]));
  const testsOf = file => importersOf(file, importers).filter(path => path.endsWith('.test.ts'));
  const needBuild = new Set(readers.flatMap(testsOf));
  return {
    file: path => files.get(path),
    testsOf,
    testsNamedAs: path => inputs.filter(each => each.startsWith(`test/${/^(?:src\/)?(\w+)/.exec(path)?.[1]}/`)),
    needsBuild: path => !inputs.includes(path) || needBuild.has(path),
  };
}

/** The file itself and everything that imports it, directly or not; the nearest first. */
function importersOf(file, importers) {
  const found = new Set(importers.has(file) ? [file] : []);
  for (const each of found) for (const importer of importers.get(each)) found.add(importer); // those that are added are come to as well
  return [...found];
}

/** A plugin of @web/test-runner that serves the bundle, a promise of one. */
export const serveBundle = bundle => ({
  name: 'kommun-nyhet-bundle',
  async serve({ path }) {
    const body = (await bundle).file(path);
    return body && { body, type: path.endsWith('.map') ? 'json' : 'js' };
  },
});
