// The engines, behind one interface that our own checks (../checks/) have too: `name`, `version()` and `check`. They need a
// page whose context has `bypassCSP`.
import * as alfa from './alfa.mjs';
import * as axe from './axe.mjs';
import * as htmlValidate from './html-validate.mjs';
import * as ibm from './ibm.mjs';
import * as qualweb from './qualweb.mjs';

/**
 * @typedef {{ rule: string, level: 'failure' | 'warning', target: string, message: string, criteria?: string[] }} Finding
 * `rule` is the checker's own name for it, `target` a readable path through shadow roots (`kommun-nyhet >> [part=notice] > p`),
 * `criteria` the numbers of WCAG (`1.4.3`).
 *
 * @typedef {{ rules: number, ran?: Record<string, string[]>, findings: Finding[] }} Outcome
 * `rules` is how many found something on the page to judge: 0 means that the checker is dead. `ran` are their names, with criteria.
 *
 * @typedef {{ page: import('playwright-core').Page, url: string, mode: string, context: import('playwright-core').BrowserContext }} Look
 * A page in Chromium, loaded, settled and in its mode (../open.mjs).
 *
 * @type {{ name: string, version: () => Promise<string>, check: (look: Look) => Promise<Outcome> }[]}
 * QualWeb is last: it moves the focus, and writes attributes that it takes away again.
 */
export const engines = [axe, ibm, alfa, htmlValidate, qualweb];
