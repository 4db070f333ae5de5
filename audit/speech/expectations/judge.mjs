import { scenarios } from '../scenarios.mjs';
import { transcripts } from '../transcripts.mjs';
import { heardIn } from './heard.mjs';
import { limits } from './limits.mjs';
import { pages } from './pages.mjs';
import { unproven } from './planted.mjs';
import { rules } from './rules.mjs';

/**
 * Judges every transcript, the rules themselves, and the limits. `read` gives a transcript, '' where there is none. `expect` is told of
 * each thing looked at: what is wrong with it, or undefined, and where.
 */
export async function judgeAll(read, expect) {
  const used = new Set();
  for (const { name } of transcripts) for (const { rule, problem } of judge(name, await read(name), used)) expect(problem, `${name}: ${rule}`);
  const wrong = [...(await unproven(read, judge)), ...unneeded(used)];
  for (const problem of wrong) expect(problem, 'expectations');
  if (!wrong.length) expect(undefined, 'expectations');
}

/** What each rule finds wrong with a transcript; `problem` is undefined where it finds nothing. `used` gathers the limits that were needed. */
function judge(name, text, used = new Set()) {
  const [scenario, language] = name.split('.');
  const { sections } = scenarios.find(each => each.name === scenario);
  const question = { heard: heardIn(text), page: pages[scenario], language, sections };
  return Object.entries(rules).map(([rule, problemsOf]) => {
    const problems = text ? problemsOf(question) : ['there is no transcript'];
    const limit = text && problems.length > 0 && limits.find(each => each.rule === rule && each.transcripts.test(name));
    if (limit) used.add(limit);
    return { rule, problem: problems.length && !limit ? problems.join('; ') : undefined };
  });
}

const unneeded = used => limits.filter(limit => !used.has(limit)).map(({ rule, transcripts }) => `The limit of "${rule}" for ${transcripts} is not needed any more: take it away.`);
