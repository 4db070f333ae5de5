// IBM Equal Access: all of its guidelines.
import { inject } from './inject.mjs';
import { fileOf, versionOf } from './packages.mjs';

export const name = 'ibm';
export const version = () => versionOf('accessibility-checker-engine');

export const check = async ({ page }) => {
  await inject(page, [fileOf('accessibility-checker-engine/ace.js')], '"ace" in window');
  return page.evaluate(look);
};

/** Runs in the page. A recommendation, and what a person has to judge, is a warning. */
async function look() {
  const { ace, matrix } = window;
  const checker = (matrix.ibm ??= new ace.Checker());
  const { results } = await checker.check(document, checker.getGuidelineIds());
  const wcag = checker.getGuidelines().find(({ id }) => id === 'WCAG_2_2');
  const criteriaOf = rule => wcag.checkpoints.flatMap(({ num, rules }) => (rules?.some(({ id }) => id === rule) ? num : []));
  const found = results.filter(({ value: [, outcome] }) => outcome !== 'PASS');
  const ran = Object.fromEntries([...new Set(results.map(({ ruleId }) => ruleId))].map(rule => [rule, criteriaOf(rule)]));
  return {
    rules: Object.keys(ran).length,
    ran,
    findings: found.map(({ ruleId, value: [policy, outcome], node, message }) => ({
      rule: ruleId,
      level: policy === 'VIOLATION' && outcome === 'FAIL' ? 'failure' : 'warning',
      target: matrix.pathOf(node),
      message,
      criteria: ran[ruleId],
    })),
  };
}
