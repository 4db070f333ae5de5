// Times every variant in one page of one browser, in turns.

/** What is timed: which change, how many articles, and the share of the run's time that its rounds may take. */
export const plans = [
  { measure: 'create', count: 1, share: 5, most: 100 },
  { measure: 'create', count: 10, share: 5, most: 60 },
  { measure: 'create', count: 100, share: 16, most: 40 },
  { measure: 'create', count: 1000, share: 20, most: 7, least: 2, whole: true },
  { measure: 'speak', count: 1, share: 5, most: 60 },
  { measure: 'speak', count: 100, share: 16, most: 30 },
  { measure: 'modify', count: 100, share: 14, most: 30 },
  { measure: 'frame', count: 100, share: 8, most: 30 },
];

/** The main figures, for a browser beside the first. */
export const mainPlans = plans.filter(({ measure, count }) => (measure === 'create' && count % 99 === 1) || (measure === 'speak' && count === 100));

/** Opens the variants in a page and proves that each shows the same, in both languages. */
export async function openSame(page, origin, variants) {
  await page.goto(`${origin}/`);
  for (const { name, besides } of variants) {
    await page.evaluate(each => window.harness.open([each]), name);
    for (const locale of await page.evaluate(each => (window.harness.can(each, 'speak') ? ['sv', 'en'] : ['sv']), name)) {
      const found = await page.evaluate(([each, language]) => window.harness.differences(each, language), [name, locale]);
      const wrong = found.filter(difference => !besides?.test(difference));
      if (wrong.length) throw new Error(`${name} does not do the same job, in ${locale}: ${wrong.slice(0, 5).join('; ')}`);
    }
  }
}

/** The rounds of each plan: `[{ measure, count, rounds: [{ variant: { script, total } }] }]`. */
export async function timeAll(page, variants, wanted, { seconds, quick, say }) {
  const shares = wanted.reduce((sum, { share }) => sum + share, 0);
  const results = [];
  for (const { measure, count, share, most, least = 3, whole } of wanted) {
    if (quick && whole) continue;
    const names = [];
    for (const { name, measures } of variants) {
      const can = measures?.includes(measure) ?? (await page.evaluate(([each, what]) => window.harness.can(each, what), [name, measure]));
      if (can) names.push(name);
    }
    say(`${measure}, ${count} …`);
    const plan = { measure, count, names, budget: (seconds * 1000 * share) / shares, least, most };
    results.push({ measure, count, rounds: await page.evaluate(each => window.harness.rounds(each), plan) });
  }
  return results;
}

/** How many changes of the document each change makes, exactly: `{ variant: { speak, modify } }`. */
export async function countRecords(page, variants) {
  const counted = {};
  for (const { name, measures } of variants) {
    const can = !measures && (await page.evaluate(each => window.harness.can(each, 'speak'), name));
    if (!can) continue;
    counted[name] = {};
    for (const change of ['speak', 'modify']) {
      counted[name][change] = await page.evaluate(([each, what]) => window.harness.records(each, what), [name, change]);
    }
  }
  return counted;
}
