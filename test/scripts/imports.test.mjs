// That no files import each other in a circle, for a type neither: each can be read after those that it needs; and that none is forgotten. Run by
// Node: no page is concerned.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['src', 'scripts', 'audit', 'trials', 'bench', 'demo', 'test'];
const isOurs = name => /\.(ts|mjs|js)$/.test(name) && !name.includes('node_modules');
const files = folders.flatMap(folder => readdirSync(resolve(root, folder), { recursive: true }).filter(isOurs).map(name => resolve(root, folder, name)));
const imports = new Map(files.map(file => [file, importedBy(file)]));

test('no import leads back to where it began', () => {
  const done = new Set();
  const follow = (file, path) => {
    const start = path.indexOf(file);
    const circle = [...path.slice(start), file].map(each => each.slice(root.length)).join(' → ');
    assert.equal(start, -1, `A circle of imports: ${circle}. What both need has a file of its own.`);
    if (!done.has(file)) imports.get(file).forEach(next => follow(next, [...path, file]));
    done.add(file);
  };
  files.forEach(file => follow(file, []));
});

test('every file of src/ is used there, but for the entries', () => {
  const used = new Set([...imports].flatMap(([file, theirs]) => (inSource(file) ? theirs : [])));
  const unused = files.filter(file => inSource(file) && !isEntry(file) && !used.has(file)).map(file => file.slice(root.length));
  assert.deepEqual(unused, [], `${unused.join(', ')}: imported by nothing in src/ and built by nothing, so nothing of it is published. Use it, or take it away.`);
});

const inSource = file => file.startsWith(resolve(root, 'src')) && !file.endsWith('.d.ts');
const built = readFileSync(resolve(root, 'scripts/build/entries.mjs'), 'utf8');
const isEntry = file => dirname(file) === resolve(root, 'src') || built.includes(`'${file.slice(root.length)}'`);

function importedBy(file) {
  const specifiers = [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, specifier]) => resolve(dirname(file), specifier));
  return specifiers.map(path => (files.includes(path) ? path : path.replace(/\.js$/, '.ts'))).filter(path => files.includes(path));
}
