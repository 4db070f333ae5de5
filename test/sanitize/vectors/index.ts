import { active } from './active.js';
import { addresses, places } from './addresses.js';
import { broken } from './broken.js';
import { carried } from './carried.js';
import { clobbering } from './clobbering.js';
import { foreign, structure } from './foreign.js';
import { handlers } from './handlers.js';
import { styles } from './styles.js';
import type { Vector } from './vector.js';

/** Hostile markup by what it tries: published techniques, crossed with where they may stand and how they may be written. */
export const groups: Readonly<Record<string, readonly Vector[]>> = {
  'event handlers': handlers,
  'schemes of addresses': addresses,
  'places of addresses': places,
  'foreign languages and mutation': foreign,
  'structure and comments': structure,
  'what acts by itself': active,
  'styles': styles,
  'clobbering': clobbering,
  'half-closed markup': broken,
  'what data carries': carried,
};
