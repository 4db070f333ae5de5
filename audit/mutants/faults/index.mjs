import { colours } from './colours.mjs';
import { controls } from './controls.mjs';
import { dateFaults } from './dates.mjs';
import { embedding } from './embedding.mjs';
import { focus } from './focus.mjs';
import { headings } from './headings.mjs';
import { language } from './language.mjs';
import { layout } from './layout.mjs';
import { pictures } from './pictures.mjs';
import { statuses } from './status.mjs';
import { structure } from './structure.mjs';

/**
 * A fault that is planted in a page, in its articles as the element has rendered them, and again whenever it renders anew.
 * @typedef {object} Fault
 * @property {string} id
 * @property {string} fault What is wrong for the reader, in a sentence.
 * @property {string} criterion The number of the criterion of WCAG that it breaks, or comes nearest to.
 * @property {string | Record<'sv' | 'en', string>} page A page of demo/states/, without `.html`; by language, where one page does not show it in both.
 * @property {string} [mode] How the page is looked at. Default: normal.
 * @property {'copy' | 'copy refused'} [action] What the reader does first.
 * @property {string} [css] Rules that are added to all trees, after the element's own.
 * @property {Function} [plant] Runs in the page, and may run again: with what ../plant.mjs gives it.
 */

/** @type {readonly Fault[]} */
export const faults = [
  ...pictures, ...headings, ...colours, ...statuses, ...focus, ...dateFaults, ...controls, ...structure, ...language, ...layout, ...embedding,
];
