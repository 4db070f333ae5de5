// Plants each mutation by itself and asks every checker about the page, in a real Chromium that reaches nothing but this machine.
import { chromium } from 'playwright-core';
import { playwrightOptions } from '../../scripts/browsers/chromium.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { checks } from '../checks/index.mjs';
import { engines } from '../engines/index.mjs';
import { open } from '../matrix/look.mjs';
import { bundles } from './bundle.mjs';
import { newIn, told, unreviewed } from './caught.mjs';
import { editOf, languages, pageOf } from './source.mjs';
import { actions, newTab } from './tab.mjs';

const checkers = [...engines, ...checks];
const untouched = 'status'; // it wants the page as it was before anybody pressed anything
const patience = 120_000; // ms for one checker on one page: a busy machine is slow

/**
 * What came of each mutation: `{ chromium: version, caught: { id: { sv: { checker: [rule] }, en: … } }, controls: number, used, problems: [sentence] }`.
 * The controls are the pages as they are without a mutation, each looked at twice: a finding that nobody has reviewed, and one that is there
 * only once, is a problem. `used` has those of `reviewed` that a finding falls under.
 */
export async function tryAll(mutations, { workers, reviewed, say }) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}/`;
  const server = await serve(port);
  const options = playwrightOptions('chromium');
  const browser = await chromium.launch({ ...options, args: [...options.args, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] });
  const caught = Object.fromEntries(mutations.map(({ id }) => [id, {}]));
  const problems = [];
  const alarms = new Map(); // each rule's first, in words
  const controls = new Map();
  const used = new Set();
  const clean = bundles();
  const waiting = languages.flatMap(words => mutations.map(mutation => ({ mutation, words })));

  /** What every checker finds on a page that nobody has reviewed: `{ checker: [finding] }`. */
  const look = async (tab, bundle, row) => {
    tab.give(bundle);
    await open(tab.page, origin, row);
    await actions[row.action]?.(tab.page);
    const found = {};
    for (const { name, modes, check } of checkers) {
      if (modes && !modes.includes(row.mode)) continue;
      if (row.action && name === untouched) continue;
      const outcome = check({ page: tab.page, url: origin + row.page, mode: row.mode, context: tab.page.context() });
      const { rules, findings } = await within(outcome).catch(error => ({ rules: error.message.split('\n')[0], findings: [] }));
      if (!(rules > 0)) problems.push(`${titleOf(row)}: ${name} did not look (${rules}).`);
      found[name] = unreviewed(reviewed, name, row, findings, used);
    }
    return found;
  };

  const control = async (tab, row) => {
    const first = await look(tab, clean, row);
    const again = await look(tab, clean, row);
    for (const [name, findings] of Object.entries(first)) {
      for (const { level, rule, target, message } of findings) {
        const title = `${name} ${level} ${rule}`;
        if (!alarms.has(title)) alarms.set(title, `An alarm without a mutation: ${title}, such as on ${titleOf(row)} at ${target}: ${message}`);
      }
    }
    const differing = [told(newIn(again, first)), told(newIn(first, again))].filter(Boolean);
    if (differing.length) problems.push(`${titleOf(row)}: not the same twice without a mutation: ${differing.join('; ')}.`);
    return first;
  };

  const work = async () => {
    let tab = await newTab(browser, origin);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { mutation, words } = next;
      const { id, mode = 'normal', action } = mutation;
      const row = { page: pageOf(mutation, words), words, level: undefined, style: 'own', mode, action };
      try {
        const key = JSON.stringify(row);
        if (!controls.has(key)) controls.set(key, control(tab, row));
        const before = await controls.get(key);
        caught[id][words] = newIn(await look(tab, bundles(editOf(mutation, words), id), row), before);
        say(`${id} (${words}): ${told(caught[id][words]) || 'not caught'}`);
      } catch (error) {
        problems.push(`${id} (${words}): ${error.message}`);
        await tab.close(); // whatever hangs in it goes with it
        tab = await newTab(browser, origin);
      }
    }
    await tab.close();
  };

  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    await browser.close();
    await server.stop();
  }
  return { chromium: browser.version(), caught, controls: controls.size, used, problems: [...alarms.values(), ...problems] };
}

const titleOf = ({ page, words, mode, action }) => [page, words, mode, action].filter(Boolean).join(' ');

/** A promise that does not last longer than our patience. */
function within(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience / 1000} s`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
