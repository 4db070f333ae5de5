// The screen reader's languages, made without root and without a change of the system.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

const folder = join(root, '.cache/speech/locales');
const sources = { sv: 'sv_SE', en: 'en_GB' };

/** The environment variables of a program that speaks a language. */
export const inLanguage = language => ({ LOCPATH: folder, LANG: `${sources[language]}.UTF-8`, LC_ALL: `${sources[language]}.UTF-8` });

/** Makes those that are missing. */
export function makeLocales() {
  mkdirSync(folder, { recursive: true });
  for (const source of Object.values(sources)) {
    const made = join(folder, `${source}.UTF-8`);
    if (existsSync(made)) continue;
    const { stderr, error } = spawnSync('localedef', ['-i', source, '-f', 'UTF-8', made], { encoding: 'utf8' });
    if (!existsSync(made)) throw new Error(`localedef could not make ${source}: ${error?.message ?? stderr}`);
  }
}
