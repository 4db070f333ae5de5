// axe-core with all of its rules: best practices, experimental ones and AAA too.
import { inject } from './inject.mjs';
import { fileOf, versionOf } from './packages.mjs';

export const name = 'axe';
export const version = () => versionOf('axe-core');

export const check = async ({ page }) => {
  await inject(page, [fileOf('axe-core/axe.min.js')], '"axe" in window');
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
