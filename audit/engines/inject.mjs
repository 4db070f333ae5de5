import { readFile } from 'node:fs/promises';
import { teachPaths } from './in-page.mjs';

const sources = new Map();

/**
 * Runs scripts in a page, and what teaches it readable paths before them; not again where `isThere`, an expression, holds.
 * The page's context needs `bypassCSP`: an engine is no part of the page.
 */
export async function inject(page, files, isThere) {
  await page.evaluate(teachPaths);
  if (await page.evaluate(isThere)) return;
  for (const file of files) {
    if (!sources.has(file)) sources.set(file, readFile(file, 'utf8'));
    await page.evaluate(`${await sources.get(file)}\n;undefined`); // what a script comes to may be too much to send
  }
}
