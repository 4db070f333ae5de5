// html-validate on the page as it is served, and on the page as it then stands, with declarative shadow roots.
import { HtmlValidate } from 'html-validate';
import { serialize, targetsIn } from './in-page.mjs';
import { teachPaths } from './inject.mjs';
import { versionOf } from './packages.mjs';

const presets = ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'];
const served = { 'require-sri': 'off' }; // is about safety
const standing = {
  ...served,
  // how the browser writes what it has parsed is not the author's doing
  ...{ 'attr-quotes': 'off', 'doctype-style': 'off', 'no-inline-style': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off' },
  'heading-level': 'off', // it reads a shadow tree before what is slotted into it; axe and Alfa read the order that is shown
};

const day = '\\d{4,}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))';
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?';
/** What HTML lets a `datetime` be, of which html-validate by itself knows nothing. */
const dates = [
  `${day}(?:[T ]${clock}(?:Z|[+-]\\d\\d:?\\d\\d)?)?`, clock, '\\d{4,}(?:-(?:0[1-9]|1[0-2])|-W(?:0[1-9]|[1-4]\\d|5[0-3]))?', 'P(?=.)(?:\\d+D)?(?:T(?=.)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?',
];
const elements = ['html5', { time: { inherit: 'time', attributes: { datetime: { enum: dates.map(form => `/${form}/`) } } } }];

export const name = 'html-validate';
export const version = () => versionOf('html-validate');

export const check = async ({ page, url }) => {
  await teachPaths(page);
  const response = await fetch(url);
  const outcomes = [await validate(await response.text(), served), await validate(await page.evaluate(serialize), standing)];
  const found = await Promise.all(outcomes.map(({ html, messages }) => page.evaluate(targetsIn, [html, messages.map(({ selector }) => selector)])));
  // its rules for WCAG are named after techniques, which do not tell the criterion
  const ran = Object.fromEntries(outcomes.flatMap(({ rules }) => rules.map(rule => [rule, []])));
  return {
    rules: Object.keys(ran).length,
    ran,
    findings: outcomes.flatMap(({ messages }, which) =>
      messages.map(({ ruleId, severity, message }, index) => ({
        rule: ruleId,
        level: severity === 2 ? 'failure' : 'warning',
        target: found[which][index],
        message,
      })),
    ),
  };
};

async function validate(html, rules) {
  const validator = new HtmlValidate({ root: true, extends: presets, elements, rules });
  const { rules: configured } = (await validator.getConfigFor('page.html')).getConfigData();
  const running = Object.keys(configured).filter(rule => ![configured[rule]].flat().some(severity => severity === 'off' || severity === 0));
  const { results } = await validator.validateString(html, 'page.html');
  // it does not tell which rules had something to judge: all of them, where there is any article at all
  return { html, rules: /<kommun-nyhet\b/.test(html) ? running : [], messages: results.flatMap(({ messages }) => messages) };
}
