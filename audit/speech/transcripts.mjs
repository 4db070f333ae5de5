import { browsers } from './packages.mjs';
import { scenarios } from './scenarios.mjs';

/** Every transcript: each scenario, with Orca in each language, in each browser. */
export const transcripts = scenarios.flatMap(({ name: scenario }) =>
  ['sv', 'en'].flatMap(language => Object.keys(browsers).map(engine => ({ name: `${scenario}.${language}.${engine}`, scenario, language, engine }))),
);
