import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from '../build/entries.mjs';
import { root } from '../lib/root.mjs';

/** The tests' files, from the repository's folder. */
export const testFiles = () => under('test').filter(path => path.endsWith('.test.ts'));

/** What pages of the tests load as modules: scripts of their own, and the sources' entries. */
export const pageModules = () => [...under('test/pages').filter(path => path.endsWith('.js')), ...Object.values(modules)];

const under = folder => readdirSync(join(root, folder), { recursive: true }).map(path => join(folder, path)).sort();
