// Builds everything in dist/: `npm run build`.
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleModule, bundleSheet, bundleWhole } from './build/bundle.mjs';
import { formats, modules, scripts, sheets } from './build/entries.mjs';
import { commentOf, NOTICES, noticesOf, withAuthors } from './build/notices.mjs';
import { command } from './lib/command.mjs';
import { read } from './lib/files.mjs';
import { integrityOf } from './lib/integrity.mjs';
import { plainly } from './lib/plainly.mjs';
import { root } from './lib/root.mjs';

command('Builds everything that we publish, in dist/.');

const dist = join(root, 'dist');
const write = (name, text) => writeFile(join(dist, name), text);

const declarations = () =>
  promisify(execFile)(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', 'scripts/build/tsconfig.json'], { cwd: root }).catch(error => {
    throw new Error(`The declarations were not written:\n${error.stdout}`);
  });

await plainly(async () => {
  const self = JSON.parse(await read('package.json'));
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  const held = [];
  const script = async ([name, entry], [format, ending]) => {
    const { code, packages: names } = await bundleWhole(entry, format);
    const packages = await withAuthors(names);
    held.push(...packages);
    await write(`${name}${ending}`, `${commentOf(name, self, packages)}\n${code}`);
  };
  await Promise.all([
    declarations(),
    ...Object.entries(scripts).flatMap(each => Object.entries(formats).map(format => script(each, format))),
    ...Object.keys(modules).map(async name => write(`${name}.js`, await bundleModule(name))),
    ...Object.entries(sheets).map(async ([name, files]) => write(`${name}.css`, await bundleSheet(files))),
  ]);
  await write('types/side-effects.d.ts', 'export {};\n'); // of a file that is imported for what it does, and exports nothing
  await write(NOTICES, noticesOf(await read('LICENSE'), held));
  const tagged = [...Object.keys(scripts).flatMap(name => Object.values(formats).map(ending => name + ending)), ...Object.keys(sheets).map(name => `${name}.css`)];
  const hashes = await Promise.all(tagged.map(async name => [name, integrityOf(await readFile(join(dist, name)))]));
  await write('sri.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
});
