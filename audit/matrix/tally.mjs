// Counts what the looks found, so that an outcome is small: by checker, rule and words.
import { reasonFor, whereIs } from '../review.mjs';

const rank = { passed: 0, cantTell: 1, failed: 2 };

/** Keeps count; `reviewed` are the reasons of ./review.mjs. */
export function newTally(reviewed) {
  const checkers = {};
  const reasons = reviewed.map(() => ({ findings: 0, pages: new Set() }));
  const open = new Map(); // what nobody has reviewed

  return {
    /** Adds what `checker` found in one look; answers whether all of it has been reviewed. */
    add(checker, combination, { rules, ran = rules ? { [checker]: [] } : {}, findings }) {
      const count = (checkers[checker] ??= { looks: 0, pages: new Set(), fewest: Infinity, most: 0, failures: 0, warnings: 0, rules: {} });
      count.looks += 1;
      count.pages.add(combination.page);
      if (rules) count.fewest = Math.min(count.fewest, rules);
      count.most = Math.max(count.most, rules);
      const verdicts = Object.fromEntries(Object.keys(ran).map(rule => [rule, 'passed']));
      let isReviewed = true;
      for (const finding of findings) {
        const { rule, level, criteria = [] } = finding;
        count[`${level}s`] += 1;
        const verdict = level === 'failure' ? 'failed' : 'cantTell';
        if (rank[verdict] >= rank[verdicts[rule] ?? 'passed']) verdicts[rule] = verdict;
        if (criteria.length) (count.rules[rule] ??= { looks: {} }).criteria = criteria;
        const reason = reviewed.indexOf(reasonFor(reviewed, checker, finding, combination));
        if (reason < 0) {
          isReviewed = false;
          remember(open, checker, finding, combination);
        } else {
          reasons[reason].findings += 1;
          reasons[reason].pages.add(combination.page);
        }
      }
      for (const [rule, verdict] of Object.entries(verdicts)) {
        const known = (count.rules[rule] ??= { looks: {} });
        if (ran[rule]?.length) known.criteria = ran[rule];
        const inWords = (known.looks[combination.words] ??= {});
        inWords[verdict] = (inWords[verdict] ?? 0) + 1;
      }
      return isReviewed;
    },

    /** A line for each kind of finding that nobody has reviewed. */
    open: () => [...open].map(([line, { count, targets, messages, looks }]) => `${line}: ${count} ×, such as ${[...targets].join(' ; ')} in ${[...looks].join(' ; ')}: ${[...messages].join(' / ')}`),

    /** The reasons that nothing fell under; those after an action are for the planted faults. */
    unused: () => reviewed.filter(({ actions }, index) => !actions && !reasons[index].findings),

    /** What an outcome keeps of it. */
    result: () => ({
      checkers: Object.fromEntries(
        Object.entries(checkers).map(([name, { pages, fewest, rules, ...rest }]) => [
          name,
          { ...rest, fewest: Number.isFinite(fewest) ? fewest : 0, pages: pages.size, rules: sorted(rules) },
        ]),
      ),
      reviewed: reviewed.map((entry, index) => ({ ...entry, found: { findings: reasons[index].findings, pages: reasons[index].pages.size } })).filter(({ actions }) => !actions),
    }),
  };
}

function remember(open, checker, { rule, level, target, message }, { page, words, level: heading, style, mode }) {
  const line = `${level} ${checker} ${rule} (${whereIs(target)})`;
  const one = open.get(line) ?? { count: 0, targets: new Set(), messages: new Set(), looks: new Set() };
  open.set(line, one);
  one.count += 1;
  for (const [set, value] of [[one.targets, target], [one.messages, message.replace(/\s+/g, ' ').slice(0, 160)], [one.looks, [page, words, heading ?? 'as written', style, mode].join(' ')]]) {
    if (set.size < 4) set.add(value);
  }
}

const sorted = object => Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
