import { check, type CheckOptions, type Finding } from '../../src/check/run.js';
import type { Examples } from '../../src/check/rule.js';
import { rules, type RuleId } from '../../src/check/rules.js';

/** Every rule's examples, from the file of its name. */
export const examples: readonly (Examples & { readonly id: RuleId })[] = await Promise.all(
  rules.map(async ({ id }) => ({ id, ...((await import(`../../src/check/rules/${id}.ts`)) as { examples: Examples }).examples })),
);

/** An example as an article: a part of a body gets a headline and a lead. */
export const whole = (example: string): string =>
  example.startsWith('<kommun-nyhet')
    ? example
    : `<kommun-nyhet lang="sv"><h2 slot="headline">Ny bro över ån</h2><p slot="lead">Bron öppnar i dag.</p>${example}</kommun-nyhet>`;

/** A document that shows nothing and runs nothing, as one on a server. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What is found in markup. */
export const findings = (markup: string, options?: CheckOptions): Finding[] => check(parse(whole(markup)), options);

/** The names of the rules that find something in markup. */
export const found = (markup: string, options?: CheckOptions): string => findings(markup, options).map(({ rule }) => rule).join(' ');
