// axe-core with all of its rules: best practices, experimental ones and AAA too.
import { createRequire } from 'node:module';
import { inject } from '../matrix/inject.mjs';

const require = createRequire(import.meta.url);

export const name = 'axe';
export const version = async () => require('axe-core/package.json').version;

export const check = async ({ page }) => {
  await inject(page, [require.resolve('axe-core/axe.min.js')], '"axe" in window');
  return page.evaluate(look);
};

/** Runs in the page. What axe calls incomplete is for a person to judge: a warning. */
async function look() {
  const { axe, matrix } = window;
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const { violations, incomplete, passes } = await axe.run(document, { rules, elementRef: true, resultTypes: ['violations', 'incomplete'] });
  // a tag such as wcag1410 is the criterion 1.4.10
  const criteriaOf = tags => tags.flatMap(tag => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []);
  const findings = (level, results) =>
    results.flatMap(({ id, tags, nodes }) =>
      nodes.map(({ element, any, all, none }) => ({
        rule: id,
        level,
        target: matrix.pathOf(element),
        message: [...any, ...all, ...none].map(({ message }) => message).join(' '),
        criteria: criteriaOf(tags),
      })),
    );
  const ran = Object.fromEntries([...passes, ...violations, ...incomplete].map(({ id, tags }) => [id, criteriaOf(tags)]));
  return {
    rules: Object.keys(ran).length,
    ran,
    findings: [...findings('failure', violations), ...findings('warning', incomplete)],
  };
}
