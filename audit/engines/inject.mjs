import { readFile } from 'node:fs/promises';
import { pathOf } from '../path.mjs';

const sources = new Map();

/** Gives the page `matrix.pathOf`. */
export const teachPaths = page => page.evaluate(`globalThis.matrix = { ...globalThis.matrix, pathOf: ${pathOf} }; undefined`);

/**
 * Runs scripts in a page, and what teaches it readable paths before them; not again where `isThere`, an expression, holds.
 * The page's context needs `bypassCSP`: an engine is no part of the page.
 */
export async function inject(page, files, isThere) {
  await teachPaths(page);
  if (await page.evaluate(isThere)) return;
  for (const file of files) {
    if (!sources.has(file)) sources.set(file, readFile(file, 'utf8'));
    await page.evaluate(`${await sources.get(file)}\n;undefined`); // what a script comes to may be too much to send
  }
}
