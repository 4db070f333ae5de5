// Proves the checkers: plants faults in the articles of pages, one at a time, in Swedish and in English, and asks every checker about the page.
//   --only picture,focus   the faults with these words in their ids; nothing is written
//   --workers 1            one page at a time (2)
import { parseArgs } from 'node:util';
import { writeAll } from '../../scripts/lib/files.mjs';
import { lookAtAll } from '../browser.mjs';
import { checks } from '../checks/index.mjs';
import { engines } from '../engines/index.mjs';
import { beginRun } from '../outcome.mjs';
import { readReviewed, reasonFor } from '../review.mjs';
import { actions } from './actions.mjs';
import { faults } from './faults/index.mjs';
import { harmless } from './harmless.mjs';
import { filesOf, seenBy, tellingOf } from './outcome.mjs';
import { planting } from './plant.mjs';

const BY_TWO = 0.6; // of the faults are seen by two checkers
const languages = ['sv', 'en'];
const checkers = [...engines, ...checks];
const untouched = 'status'; // it wants the page as it was before anybody pressed anything

export async function run(args) {
  const { values: { only, workers } } = parseArgs({ args, options: { only: { type: 'string' }, workers: { type: 'string', default: '2' } } });
  const wanted = faults.filter(({ id }) => !only || only.split(',').some(word => id.includes(word)));
  if (!wanted.length) throw new Error(`--only ${only}: no fault has this in its id.`);
  const reviewed = await readReviewed();
  const endRun = await beginRun();
  const problems = new Set();
  const alarms = new Map(); // the first of each rule, in words
  const used = new Set();
  const clean = new Map();
  const caught = {};

  /** `{ checker: [finding] }` of a page, without what somebody has reviewed. */
  const find = async (look, row, fault, asked = checkers) => {
    const outcomes = await look(row, asked.filter(({ name }) => !(row.action && name === untouched)), async page => {
      if (fault) await page.evaluate(planting(fault));
      await actions[row.action]?.(page);
    });
    return Object.fromEntries(Object.entries(outcomes).map(([name, { rules, findings }]) => {
      if (!rules) problems.add(`${titleOf(row)}: ${name} found nothing to judge.`);
      return [name, findings.filter(finding => {
        const reason = reasonFor(reviewed, name, finding, row);
        used.add(reason);
        return !reason;
      })];
    }));
  };

  /** The same without a fault, from two looks: nobody may find anything that has not been reviewed, or find it only once. */
  const control = async (look, row) => {
    const [first, again] = [await find(look, row), await find(look, row)];
    for (const [name, findings] of Object.entries(first)) {
      for (const { level, rule, target, message } of findings) {
        const alarm = `${name} ${level} ${rule}`;
        if (!alarms.has(alarm)) alarms.set(alarm, `An alarm without a fault: ${alarm}, such as on ${titleOf(row)} at ${target}: ${message}`);
      }
    }
    for (const differing of [newIn(again, first), newIn(first, again)]) if (Object.keys(differing).length) problems.add(`${titleOf(row)}: not the same twice without a fault: ${told(differing)}.`);
    return first;
  };

  const tryFault = async (look, { id, words, page, mode = 'normal', action, ...fault }) => {
    const row = { page: `demo/states/${page[words] ?? page}.html`, words, style: 'own', mode, action };
    const key = JSON.stringify(row);
    if (!clean.has(key)) clean.set(key, control(look, row));
    const before = await clean.get(key);
    const seen = newIn(await find(look, row, fault), before);
    (caught[id] ??= {})[words] = seen;
    console.log(`${id} (${words}): ${told(seen) || 'not seen'}`);
    if (!Object.keys(seen).length) throw new Error('it is not seen.');
  };

  const tryHarmless = async (look, { id, html, ...row }) => {
    const before = await find(look, row, undefined, checks);
    const alarm = newIn(await find(look, row, { plant: `({ add }) => add(${JSON.stringify(html)})` }, checks), before);
    if (Object.keys(alarm).length) throw new Error(`an alarm at ${id}: ${told(alarm)}.`);
  };

  const rows = [...languages.flatMap(words => wanted.map(fault => ({ ...fault, words }))), ...(only ? [] : harmless)];
  let passed = 0;
  const chromium = await lookAtAll(rows, { atOnce: Number(workers), clipboard: true }, (row, look) =>
    (row.html ? tryHarmless : tryFault)(look, row).then(
      () => { passed += 1; },
      error => problems.add(`${row.id} (${row.words}): ${error.message}`),
    ));

  const tried = wanted.map(fault => ({ ...tellingOf(fault), caught: caught[fault.id] }));
  const names = checkers.map(({ name }) => name);
  if (!only) {
    for (const { checker, rule, reason } of reviewed.filter(each => each.actions && !used.has(each))) problems.add(`No finding falls under this reason: ${checker} ${rule}, ${reason}`);
    if (seenBy(tried, names, 2) < BY_TWO * tried.length) problems.add(`${seenBy(tried, names, 2)} of ${tried.length} are seen by two checkers, and 60 % are asked for.`);
    for (const name of names) if (!seenBy(tried, [name], 1)) problems.add(`${name} has not seen any of the faults: nothing shows that it looks.`);
    const outcome = {
      ...endRun(chromium),
      versions: Object.fromEntries(await Promise.all(engines.map(async ({ name, version }) => [name, await version()]))),
      checks: checks.map(({ name }) => name),
      controls: clean.size,
      harmless: harmless.length,
      problems: [...alarms.values(), ...problems],
      faults: tried,
    };
    await writeAll(filesOf(outcome));
  }
  for (const problem of [...alarms.values(), ...problems]) console.log(problem);
  return { passed, failed: alarms.size + problems.size };
}

const titleOf = ({ page, words, mode, action }) => [page, words, mode, action].filter(Boolean).join(' ');

/** `{ checker: [rule] }` of the rules that find more in `after` than in `before`, each `{ checker: [finding] }`. A rule that only warns has a question mark. */
function newIn(after, before) {
  const rules = (findings = []) => findings.map(({ rule, level }) => (level === 'failure' ? rule : `${rule}?`));
  const times = (all, rule) => all.filter(each => each === rule).length;
  const rulesOf = name => {
    const [now, then] = [rules(after[name]), rules(before[name])];
    return [...new Set(now)].filter(rule => times(now, rule) > times(then, rule)).sort();
  };
  return Object.fromEntries(Object.keys(after).map(name => [name, rulesOf(name)]).filter(([, rules]) => rules.length));
}

const told = caught => Object.entries(caught).map(([name, rules]) => `${name} ${rules.join(' ')}`).join(', ');
