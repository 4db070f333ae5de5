import { translations } from './generated/index.js';
import { swedish, type Texts } from './texts.js';

// Every translation has every word: a missing one does not compile.
const languages: Readonly<Record<string, Texts>> = { sv: swedish, ...translations };

/** The languages of the element's own words, the source first. */
export const locales: readonly string[] = Object.keys(languages);

/** The words of a language; Swedish where there are none. */
export const textsIn = (locale: string): Texts => languages[locale] ?? swedish;
