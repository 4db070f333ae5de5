// The committed outcome, docs/accessibility/mutants.json, and what is written from it.
import { read } from '../../scripts/lib/files.mjs';
import { versions } from '../matrix/install.mjs';
import { mutations } from './mutations/index.mjs';
import { proof } from './proof.mjs';

const path = 'docs/accessibility/mutants.json';
const again = 'run `npm run a11y -- mutants`';

/** The committed outcome, or undefined where there is none. */
export async function committed() {
  const text = await read(path);
  return text ? JSON.parse(text) : undefined;
}

/** `{ path: text }` of all that says what the outcome was; an error where it is the outcome of something else. */
export async function filesOf(outcome) {
  if (!outcome) throw new Error(`${path} is missing: ${again}.`);
  const planted = outcome.mutations.map(mutation => ({ ...mutation, caught: undefined }));
  if (!same(planted, mutations)) throw new Error(`${path} tells of other mutations than audit/mutants/mutations/ has: ${again}.`);
  if (!same(outcome.packages, await versions())) throw new Error(`${path} tells of other engines than audit/matrix/package.json names: ${again}.`);
  return { [path]: `${JSON.stringify(outcome, null, 2)}\n`, 'docs/accessibility/mutants.md': proof(outcome) };
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
