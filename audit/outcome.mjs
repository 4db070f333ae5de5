// What the outcome of every run says of itself.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from '../scripts/lib/files.mjs';
import { root } from '../scripts/lib/root.mjs';

/** The version that package.json gives the element now. */
export const version = async () => JSON.parse(await read('package.json')).version;

/** Tells one state of the element's source, and of the pages that show it, from another. The author checks are in none of the pages. */
export async function digest() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'locales', 'demo/states', 'demo/data']) {
    const names = (await readdir(join(root, folder), { recursive: true })).filter(name => /\.\w+$/.test(name) && !/^check\b/.test(name));
    for (const name of names.sort()) hash.update(`${name}\n${await read(`${folder}/${name}`)}`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Begins a run: a function that says, when it has ended, what it was of, when, in which Chromium, and how long it took. */
export async function beginRun() {
  const [started, element, source] = [Date.now(), await version(), await digest()];
  return chromium => ({ date: new Date().toISOString().slice(0, 10), element, source, chromium, minutes: Math.ceil((Date.now() - started) / 60_000) });
}

/** JSON in which what holds nothing more stands on one line: small, and its changes can be read. */
export const toJson = value =>
  `${JSON.stringify(value, null, 1).replace(/[[{]\n[^[\]{}]*\n *[\]}]/g, leaf => leaf.replace(/\n */g, ' '))}\n`;
