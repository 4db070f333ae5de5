// What a checker says of a page with a mutation that it does not say of the page without.
import { reasonFor } from '../matrix/review.mjs';

/** What nobody has reviewed of a checker's findings: what makes `npm run a11y -- matrix` fail. The reasons that others fall under are added to `used`. */
export const unreviewed = (reviewed, checker, row, findings, used) =>
  findings.filter(finding => {
    const reason = reasonFor(reviewed, checker, finding, row);
    if (reason) used.add(reason);
    return !reason;
  });

const ruleOf = ({ rule, level }) => (level === 'failure' ? rule : `${rule}?`);

const counted = findings => {
  const counts = new Map();
  for (const rule of findings.map(ruleOf)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** `{ checker: [rule] }` of the rules that find more in `after` than in `before`, each `{ checker: [finding] }`. A rule that only warns has a question mark. */
export const newIn = (after, before) => {
  const rulesOf = name => {
    const then = counted(before[name] ?? []);
    return [...counted(after[name])].filter(([rule, count]) => count > (then.get(rule) ?? 0)).map(([rule]) => rule).sort();
  };
  const caught = Object.keys(after).map(name => [name, rulesOf(name)]);
  return Object.fromEntries(caught.filter(([, rules]) => rules.length));
};

/** The same in words. */
export const told = caught => Object.entries(caught).map(([name, rules]) => `${name} ${rules.join(' ')}`).join(', ');
