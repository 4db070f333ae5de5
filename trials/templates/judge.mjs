import { articles } from './articles.mjs';
import { canonical, difference } from './dom.mjs';
import { expected } from './expected.mjs';

/** Keeps the outcome of each check; a check throws, or answers with a sentence, when it does not hold. */
export function judge(say = console.log) {
  const results = [];
  const check = async (name, holds) => {
    const problem = await Promise.resolve().then(holds).catch(error => error.stack);
    results.push({ name, problem });
    say(`${problem ? 'not ok' : 'ok'} ${name}${problem ? `\n${problem.replace(/^/gm, '    ')}` : ''}`);
  };
  return { results, check };
}

/** Where a page's article differs from what it must be; `own` are the addresses and the body that the CMS gave it. */
export const differs = (name, html, own = {}) => difference(canonical(html), canonical(expected(name, { ...articles[name], ...own })));

/** Checks every article that an engine printed, `{ name: html }` as JSON; one that is missing is a fault. */
export async function judgeAll(check, what, json) {
  const printed = JSON.parse(json);
  for (const name of Object.keys(articles)) await check(`${what}: ${name}`, () => differs(name, printed[name] ?? ''));
}
