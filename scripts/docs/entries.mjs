// That CONTRIBUTING says what each entry of the top level is for, and names none that is not there.
import { readdir } from 'node:fs/promises';
import { read } from '../lib/files.mjs';
import { root } from '../lib/root.mjs';

/** Sentences about entries of the top level that "What is where" in CONTRIBUTING.md forgets, and about those that it only believes to be there. */
export async function unnamedEntries() {
  const ignored = (await read('.gitignore')).split('\n').map(line => line.replaceAll('/', ''));
  const entries = (await readdir(root)).filter(name => name !== '.git' && !ignored.includes(name));
  const section = /## What is where\n([^]*?)\nIn `src\/`/.exec(await read('CONTRIBUTING.md'))?.[1] ?? '';
  const rows = [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, names]) => names.split(', ').map(name => name.replace(/`|\/`$/g, '')));
  return [
    ...entries.filter(name => !rows.includes(name)).map(name => `CONTRIBUTING.md does not say what ${name} is for: add a line to "What is where".`),
    ...rows.filter(name => !entries.includes(name)).map(name => `CONTRIBUTING.md says what ${name} is for, and it is not there.`),
  ];
}
