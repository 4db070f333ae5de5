// Each test file, and each module that a page of the tests loads, becomes one script with the chunks that it shares with others: a page
// then asks for a handful of files instead of hundreds, and finds Lit as readers get it, without its warnings.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { modules } from '../build/entries.mjs';
import { root } from '../lib/root.mjs';

/** The tests' files, from the repository's folder. */
export const testFiles = () => under('test').filter(path => path.endsWith('.test.ts'));

/** What pages of the tests load as modules: scripts of their own, and the sources' entries. */
const pageModules = () => [...under('test/pages').filter(path => path.endsWith('.js')), ...Object.values(modules)];

const under = folder => readdirSync(join(root, folder), { recursive: true }).map(path => join(folder, path));

/** Bundles them. `file` gives what to serve at a path, `testsOf` the test files that import a file, by whatever way. */
export async function bundleTests() {
  const inputs = [...testFiles(), ...pageModules()];
  const importers = new Map();
  const { output } = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error', // that the output's folder is the repository's own is no warning where nothing is written
    plugins: [{
      name: 'importers',
      buildEnd() {
        for (const id of this.getModuleIds()) {
          const { importers: direct, dynamicImporters } = this.getModuleInfo(id);
          importers.set(relative(root, id), [...direct, ...dynamicImporters].map(each => relative(root, each)));
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
        external: /^\/__web-dev-server__/, // @web/test-runner-commands asks the test server for it
        preserveEntrySignatures: 'exports-only',
        checks: { pluginTimings: false },
        output: { entryFileNames: '[name]', chunkFileNames: 'test/chunks/[name]-[hash].js' },
      },
    },
  });
  const files = new Map(output.map(({ fileName, code, source }) => [`/${fileName}`, code ?? source]));
  return {
    file: path => files.get(path),
    testsOf: file => [...importersOf(file, importers)].filter(path => path.endsWith('.test.ts')),
  };
}

/** The file itself and everything that imports it, directly or not. */
function importersOf(file, importers, found = new Set()) {
  if (found.has(file) || !importers.has(file)) return found;
  found.add(file);
  for (const importer of importers.get(file)) importersOf(importer, importers, found);
  return found;
}

/** A plugin of @web/test-runner that serves the bundle, a promise of one. */
export const serveBundle = bundle => ({
  name: 'kommun-nyhet-bundle',
  async serve({ path }) {
    const body = (await bundle).file(path);
    return body && { body, type: path.endsWith('.map') ? 'json' : 'js' };
  },
});
