// Builds everything in dist/: `npm run build`.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleModule, bundleScript, bundleSheet } from './build/bundle.mjs';
import { modules, scripts, sheets } from './build/entries.mjs';
import { integrityOf } from './lib/integrity.mjs';
import { plainly } from './lib/plainly.mjs';
import { root } from './lib/root.mjs';

const dist = join(root, 'dist');
const write = (name, text) => writeFile(join(dist, name), text);

const declarations = () =>
  promisify(execFile)(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', 'scripts/build/tsconfig.json'], { cwd: root }).catch(error => {
    throw new Error(`The declarations were not written:\n${error.stdout}`);
  });

await plainly(async () => {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  await Promise.all([
    declarations(),
    copyFile(join(root, 'LICENSE'), join(dist, 'LICENSE')), // goes with the scripts, which hold lit-html and have no room for its notice
    ...Object.entries(scripts).flatMap(([name, entry]) => [
      bundleScript(entry, 'es').then(code => write(`${name}.js`, code)),
      bundleScript(entry, 'iife').then(code => write(`${name}.iife.js`, code)),
    ]),
    ...Object.keys(modules).map(async name => write(`${name}.js`, await bundleModule(name))),
    ...Object.entries(sheets).map(async ([name, files]) => write(`${name}.css`, await bundleSheet(files))),
  ]);
  const tagged = [...Object.keys(scripts).flatMap(name => [`${name}.js`, `${name}.iife.js`]), ...Object.keys(sheets).map(name => `${name}.css`)];
  const hashes = await Promise.all(tagged.map(async name => [name, integrityOf(await readFile(join(dist, name)))]));
  await write('sri.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
});
