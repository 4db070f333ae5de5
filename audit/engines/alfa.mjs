// Siteimprove Alfa with all of its rules, AAA too. Alfa looks at a copy of the page, outside the browser.
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Element, Node, Shadow } from '@siteimprove/alfa-dom';
import { Playwright } from '@siteimprove/alfa-playwright';
import { Rules } from '@siteimprove/alfa-rules';
import { versionOf } from './packages.mjs';

export const name = 'alfa';
export const version = () => versionOf('@siteimprove/alfa-rules');

export const check = async ({ page }) => {
  const handle = await page.evaluateHandle(() => document);
  const copy = await Playwright.toPage(handle);
  await handle.dispose();
  const outcomes = [...(await Audit.of(copy, [...Rules.values()]).evaluate())].filter(outcome => !Outcome.isInapplicable(outcome));
  const found = outcomes.filter(outcome => !Outcome.isPassed(outcome));
  const ran = Object.fromEntries(outcomes.map(({ rule }) => [idOf(rule), criteriaOf(rule)]));
  return {
    rules: Object.keys(ran).length,
    ran,
    findings: found.map(outcome => ({
      rule: idOf(outcome.rule),
      level: Outcome.isFailed(outcome) ? 'failure' : 'warning',
      target: pathTo(outcome.target),
      message: messageOf(outcome),
      criteria: criteriaOf(outcome.rule),
    })),
  };
};

const idOf = ({ uri }) => uri.split('/').at(-1);
const criteriaOf = ({ requirements }) => [...requirements].map(requirement => requirement.toJSON()).flatMap(({ type, chapter }) => (type === 'criterion' ? chapter : []));

/** What was expected and not met, or what Alfa cannot tell. */
const messageOf = outcome => {
  const { expectations = [], diagnostic } = outcome.toJSON();
  const unmet = expectations.filter(([, { type }]) => type !== 'ok').map(([, { error }]) => error?.message);
  return [...unmet, diagnostic?.message].filter(Boolean).join(' ') || outcome.outcome;
};

/** As `matrix.pathOf` of in-page.mjs, for a node of Alfa's copy; a target of many nodes is told by its first. */
function pathTo(target) {
  if (!Node.isNode(target)) return target?.[Symbol.iterator] ? pathTo([...target][0]) : 'document';
  if (!Element.isElement(target)) {
    const parent = target.parent().getOr(undefined);
    return parent ? pathTo(parent) : 'document';
  }
  const part = partOf(target);
  const parent = target.parent().getOr(undefined);
  if (part || !Element.isElement(parent) || parent.name === 'body') {
    const root = target.root();
    return Shadow.isShadow(root) ? `${pathTo(root.host.get())} >> ${step(target)}` : step(target);
  }
  return `${pathTo(parent)} > ${step(target)}`;
}

const partOf = element => element.attribute('part').map(({ value }) => value).getOr('');

function step(element) {
  const part = partOf(element);
  if (part) return `[part=${part}]`;
  const alike = [...element.inclusiveSiblings()].filter(node => Element.isElement(node) && node.name === element.name);
  return alike.length > 1 ? `${element.name}:nth-of-type(${alike.indexOf(element) + 1})` : element.name;
}
