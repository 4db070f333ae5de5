// What the conformance report says of each criterion: the one source of everything in docs/accessibility/.
//
// A row may stand for several criteria, their numbers parted by spaces. Its fields, each text as [English, Swedish]:
//   status   a term of the catalogue: supports, partially-supports, does-not-support, not-applicable, not-evaluated (AAA only)
//   does     what the element does
//   remains  what remains the author's or the page's (optional)
//   limits   known limits, a list of texts (needed where it supports partially)
//   person   what a person has to judge, and how (needed where it is not evaluated)
//   missing  checks that do not exist yet, by their names in ../product.mjs: told as not yet evidenced
//   tests    the evidence: { 'element/pictures': ['full title of a test'] }, see evidence.mjs
//   states   pages of the demo that show it, by their names in demo/states/
//   files    evidence that is a file of the repository
import { en } from './en.mjs';
import { operable } from './operable.mjs';
import { perceivable } from './perceivable.mjs';
import { robust } from './robust.mjs';
import { understandable } from './understandable.mjs';

const rows = Object.entries({ ...perceivable, ...operable, ...understandable, ...robust, ...en })
  .flatMap(([ids, row]) => ids.split(' ').map(id => [id, row]));
const exact = new Map(rows.filter(([id]) => !id.endsWith('.*')));
const beginnings = rows.filter(([id]) => id.endsWith('.*')).map(([id, row]) => [id.slice(0, -1), row]);

/** The numbers that have a row of their own, to be found in the catalogue. */
export const numbers = [...exact.keys()];

/** What is said of a criterion; `undefined` where nobody has said anything. */
export const rowOf = id => exact.get(id) ?? beginnings.find(([beginning]) => id.startsWith(beginning))?.[1];
