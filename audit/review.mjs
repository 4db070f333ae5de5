// What a person has looked at: reviewed.yaml, and which of its reasons a finding falls under.
import { parse } from 'yaml';
import { read } from '../scripts/lib/files.mjs';

const path = 'audit/reviewed.yaml';
const verdicts = ['checked', 'page', 'mistaken'];
const places = ['element', 'content', 'page'];
const known = ['level', 'where', 'pages', 'modes', 'styles', 'actions', 'message'];

/** The reasons, `{ checker, rule, verdict, reason, level, where … }`, or an error that says which of them is none. */
export async function readReviewed() {
  return Object.entries(parse(await read(path))).flatMap(([checker, rules]) =>
    Object.entries(rules).flatMap(([rule, reasons]) => reasons.map(({ only = {}, ...said }) => {
      const [[verdict, reason], ...more] = Object.entries(said);
      const entry = { checker, rule, level: 'warning', ...only, verdict, reason };
      const problem = more.length ? `${more[0][0]} is too much.` : problemWith(entry, only);
      if (problem) throw new Error(`${path}, ${checker} ${rule}, “${reason}”: ${problem}`);
      return entry;
    })));
}

/** What is wrong with a reason. A failure in the element is let be only where the checker is mistaken, or a hostile style sheet makes it. */
function problemWith({ level, where = places, styles = ['own'], verdict, reason }, only) {
  const odd = Object.keys(only).find(key => !known.includes(key));
  if (odd) return `${odd} is not a key.`;
  if (!verdicts.includes(verdict) || typeof reason !== 'string') return `it begins with one of ${verdicts.join(', ')}, and why.`;
  if (!['failure', 'warning'].includes(level)) return 'level is failure or warning.';
  if (where.some(place => !places.includes(place))) return `where is of ${places.join(', ')}.`;
  if (level !== 'failure') return undefined;
  if (verdict === 'checked') return 'a failure is the page’s own, or the checker is mistaken.';
  return verdict === 'page' && where.includes('element') && styles.includes('own') ? 'a failure in the element is not the page’s own.' : undefined;
}

/** Where a target lies: in the element’s own tree, in what a page puts into it, or in the page around it. */
export const whereIs = target => (target.includes(' >> ') ? 'element' : /\bkommun-nyhet\b/.test(target) ? 'content' : 'page');

/** The first reason that a checker’s finding falls under, or undefined. */
export const reasonFor = (reviewed, checker, { rule, level, target, message }, { page, mode, style, action }) => {
  const isOf = (values, value) => !values || values.includes(value);
  return reviewed.find(entry =>
    entry.checker === checker && entry.rule === rule && entry.level === level &&
    isOf(entry.where, whereIs(target)) && isOf(entry.modes, mode) && isOf(entry.styles, style) && isOf(entry.actions, action) &&
    (entry.pages ?? ['']).some(word => page.includes(word)) && new RegExp(entry.message ?? '').test(message));
};
