import { languages } from './source.mjs';

/** The names of the checkers that see a mutation in every language. */
export const catchersOf = ({ caught }, checkers) => checkers.filter(name => languages.every(language => caught[language]?.[name]));

/** How many of the mutations at least this many checkers see. */
export const seenBy = (mutations, checkers, least) => mutations.filter(mutation => catchersOf(mutation, checkers).length >= least).length;
