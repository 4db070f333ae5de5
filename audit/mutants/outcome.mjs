// docs/accessibility/mutants.json and .md: which checker saw which fault.
import { code, table } from '../markdown.mjs';
import { toJson } from '../outcome.mjs';
import { faults } from './faults/index.mjs';

export const path = 'docs/accessibility/mutants.json';
const languages = ['sv', 'en'];

/** What an outcome keeps of a fault. */
export const tellingOf = ({ plant, ...fault }) => (plant ? { ...fault, plant: String(plant) } : fault);

/** The names of the checkers that see a fault in every language. */
const catchersOf = ({ caught }, names) => names.filter(name => languages.every(language => caught?.[language]?.[name]));

/** How many of the faults at least so many checkers see. */
export const seenBy = (tried, names, least) => tried.filter(fault => catchersOf(fault, names).length >= least).length;

/** Whether an outcome tells of other faults than there are now. */
export const isOfOthers = ({ faults: tried }) => {
  const planted = tried.map(fault => ({ ...fault, caught: undefined }));
  return JSON.stringify(planted) !== JSON.stringify(faults.map(tellingOf));
};

/** `{ path: text }` of all that says what the outcome was. */
export const filesOf = outcome => ({
  [path]: toJson(outcome),
  'docs/accessibility/mutants.md': page(outcome),
});

function page({ date, element, chromium, versions, checks, controls, harmless, minutes, problems, faults: tried }) {
  const names = [...Object.keys(versions), ...checks];
  const number = tried.length;
  const byTwo = seenBy(tried, names, 2);
  const alone = name => tried.filter(fault => catchersOf(fault, names).join() === name).length;
  return `<!-- Written by \`npm run a11y -- mutants\` from mutants.json: do not edit. -->
# The checkers proven

A checker that finds nothing proves nothing until it has been seen finding something. These are ${number} faults, planted one at a time in the articles of the demo's pages, in Swedish and in English. Every checker of the [matrix](matrix.md) was then asked about the page. A checker has seen a fault where it finds something that it does not find on the same page without it, and that nobody has reviewed ([reviewed.yaml](../../audit/reviewed.yaml)).

Run on ${date}, on version ${element} of the element, in Chromium ${chromium}, in ${minutes} minutes.

- **Seen:** ${seenBy(tried, names, 1)} of ${number}, in both languages.
- **Seen by two or more checkers:** ${byTwo} of ${number}, ${Math.floor((100 * byTwo) / number)} %.
- **Without a fault:** ${controls} pages were looked at, each twice${problems.some(problem => problem.startsWith('An alarm')) ? '; the alarms are below' : ', and nothing raised an alarm'}. ${harmless ? `Of ${harmless} things that only look like a fault our own checks said nothing, or the run would have failed.` : ''}
${problems.length ? `\n**The run failed:**\n\n${problems.map(problem => `- ${problem}`).join('\n')}\n` : ''}
\`npm run a11y -- mutants\` runs it again, and fails where a fault is not seen in both languages, fewer than 60 % are seen by two, a checker has seen none, or one raises an alarm without a fault.

## The checkers

${table(['Checker', 'Version', 'Faults seen', 'Seen by it alone'], names.map(name => [name, versions[name] ?? 'own', seenBy(tried, [name], 1), alone(name)]))}

Our own checks are in [audit/checks/](../../audit/checks/index.mjs). Where a checker only warns, its rule has a question mark below.

## The faults

${table(['Fault', 'WCAG', 'Seen by'], tried.map(fault => [`[${fault.id}](#${fault.id}): ${fault.fault}`, fault.criterion, catchersOf(fault, names).map(name => name + rulesOf(fault, name)).join('; ')]))}

## What was planted

${tried.map(plantedIn).join('\n\n')}
`;
}

const rulesOf = ({ caught }, name) => {
  const rules = [...new Set(languages.flatMap(language => caught[language][name]))].filter(rule => rule.replace('?', '') !== name);
  return rules.length ? ` (${rules.join(', ')})` : '';
};

const plantedIn = ({ id, page: name, mode, action, css, plant, edit }) => {
  const pages = [...new Set(languages.map(language => name[language] ?? name))].map(each => `[${each}](../../demo/states/${each}.html)`);
  return `### ${id}\n\n${code(css ?? plant ?? edit)}<br>\nSeen on ${[...pages, mode, action && `after ${action}`].filter(Boolean).join(', ')}.`;
};
