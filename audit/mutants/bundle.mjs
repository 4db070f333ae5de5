// The element's scripts and style sheet, with a mutation in them or without, as pages ask for them.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { bundleScript } from '../../scripts/build/bundle.mjs';
import { scripts, sheets } from '../../scripts/build/entries.mjs';
import { read } from '../../scripts/lib/files.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { mutate } from './source.mjs';

process.env.NODE_ENV ??= 'production'; // the sheet's import would say `development`, and the scripts would hold another Lit

const planting = (edit, id) => ({
  name: 'plant-mutation',
  enforce: 'pre',
  load: async file => (file === join(root, edit.file) ? mutate(await read(edit.file), edit, id) : undefined),
});

const sheetOf = async (files, plugins) => {
  const made = await Promise.all(files.map(file => runnerImport(`/${file}`, { root, configFile: false, plugins })));
  return made.flatMap(({ module }) => Object.values(module)).join('\n');
};

/**
 * What is served in place of the files in dist/: a function from `/dist/kommun-nyhet.js` and the like to a promise of
 * `{ contentType, body }`, undefined for what the element does not consist of. Made when first asked for. `edit` is that of a mutation; without it, the clean source.
 */
export const bundles = (edit, id) => {
  const plugins = edit ? [planting(edit, id)] : [];
  const made = new Map();
  const make = (script, sheet) =>
    script
      ? bundleScript(script, 'es', plugins).then(body => ({ contentType: 'text/javascript', body }))
      : sheetOf(sheet, plugins).then(body => ({ contentType: 'text/css', body }));
  return address => {
    const [, name, ending] = /^\/dist\/([\w-]+)\.(js|css)$/.exec(address) ?? [];
    const script = ending === 'js' ? scripts[name] : undefined;
    const sheet = ending === 'css' ? sheets[name] : undefined;
    if (!script && !sheet) return undefined;
    if (!made.has(address)) made.set(address, make(script, sheet));
    return made.get(address);
  };
};
