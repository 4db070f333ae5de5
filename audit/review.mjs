// What a person has looked at: reviewed.yaml, and which of its reasons a finding falls under.
import { parse } from 'yaml';
import { read } from '../scripts/lib/files.mjs';

const path = 'audit/reviewed.yaml';
const lists = ['where', 'pages', 'modes', 'styles', 'actions'];
const allowed = {
  level: ['failure', 'warning'],
  verdict: ['checked', 'page', 'mistaken'],
  where: ['element', 'content', 'page'],
};

/** The reasons, or an error that says which of them is none. */
export async function readReviewed() {
  const reviewed = parse(await read(path));
  reviewed.forEach((entry, index) => {
    const problem = problemWith(entry);
    if (problem) throw new Error(`${path}, reason ${index + 1} (${entry.checker} ${entry.rule}): ${problem}`);
  });
  return reviewed.map(entry => ({ level: 'warning', ...entry }));
}

/** What is wrong with a reason. A failure in the element is let be only where the checker is mistaken, or a hostile style sheet makes it. */
function problemWith({ checker, rule, message, reason, level = 'warning', verdict, ...more }) {
  const entry = { level, verdict, ...more };
  const odd = Object.keys(more).find(key => !lists.includes(key) || !Array.isArray(more[key]));
  if (odd) return `\`${odd}\` is not a key, or not of its kind.`;
  if (![checker, rule, verdict, reason, message ?? 'any'].every(text => typeof text === 'string')) return 'it needs a checker, a rule, a verdict and a reason.';
  const wrong = Object.keys(allowed).find(key => [entry[key] ?? []].flat().some(value => !allowed[key].includes(value)));
  if (wrong) return `\`${wrong}\` is one of ${allowed[wrong].join(', ')}.`;
  if (level !== 'failure') return undefined;
  if (verdict === 'checked') return 'a failure is the page’s own, or the checker is mistaken.';
  const isHostile = more.styles && !more.styles.includes('own');
  const isInElement = !more.where || more.where.includes('element');
  return verdict === 'page' && !isHostile && isInElement ? 'a failure in the element is not the page’s own.' : undefined;
}

/** Where a target lies: in the element’s own tree, in what a page puts into it, or in the page around it. */
export const whereIs = target => (target.includes(' >> ') ? 'element' : /\bkommun-nyhet\b/.test(target) ? 'content' : 'page');

/** The first reason that a checker’s finding falls under, or undefined. */
export const reasonFor = (reviewed, checker, { rule, level, target, message }, { page, mode, style, action }) =>
  reviewed.find(entry =>
    entry.checker === checker &&
    entry.rule === rule &&
    entry.level === level &&
    (entry.where ?? [whereIs(target)]).includes(whereIs(target)) &&
    (entry.pages ?? ['']).some(word => page.includes(word)) &&
    (entry.modes ?? [mode]).includes(mode) &&
    (entry.styles ?? [style]).includes(style) &&
    (entry.actions ?? [action]).includes(action) &&
    new RegExp(entry.message ?? '').test(message));
