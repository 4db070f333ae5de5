import { html, type TemplateResult } from 'lit';

/** The templates so far, by what was chosen. */
const made: Record<string, TemplateStringsArray> = {};

const stringsOf = (template: string): TemplateStringsArray => {
  const strings = template.split('|');
  return Object.assign(strings, { raw: strings });
};

/**
 * A template of which a choice decides more than Lit can write: names of elements, or how many there are. Made once for each choice, of the
 * constants of this script alone: never of words from a page, an article or a reader, which are its values, each in the place of a `|`.
 */
export const chosen = (choice: string, template: () => string, ...values: readonly unknown[]): TemplateResult =>
  html((made[choice] ??= stringsOf(template())), ...values);
