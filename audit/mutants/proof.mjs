// docs/accessibility/mutants.md: which checker saw which fault.
import { catchersOf, seenBy } from './catchers.mjs';
import { editOf, languages, pageOf } from './source.mjs';

const rowOf = cells => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [rowOf(head), rowOf(head.map(() => '---')), ...rows.map(rowOf)].join('\n');
const code = text => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``).replaceAll('\n', ' ');
const percent = (part, whole) => `${Math.floor((100 * part) / whole)} %`;

export const proof = ({ date, element, chromium, versions, checks, controls, planted, minutes, problems, mutations }) => {
  const engines = Object.keys(versions);
  const checkers = [...engines, ...checks];
  const number = mutations.length;
  const byTwo = seenBy(mutations, checkers, 2);
  const shareOf = name => mutations.filter(mutation => catchersOf(mutation, [name]).length).length;
  const aloneOf = name => mutations.filter(mutation => catchersOf(mutation, checkers).join() === name).length;

  return `<!-- Written by \`npm run a11y -- mutants\` from mutants.json: do not edit. -->
# The checkers proven

A checker that finds nothing proves nothing until it has been seen finding something. These are ${number} faults, each a small change to the element's own templates, styles or words, planted one at a time in a build of the source, and shown in Swedish and in English. Every checker of \`npm run a11y -- matrix\` was then asked about the page. A checker has seen a fault where it finds something that it does not find on the same page without it, and that nobody has reviewed (\`audit/matrix/reviewed.yaml\`).

Run on ${date}, on version ${element} of the element, in Chromium ${chromium}, in ${minutes} minutes.

- **Seen:** ${seenBy(mutations, checkers, 1)} of ${number}, in both languages.
- **Seen by two or more checkers:** ${byTwo} of ${number}, ${percent(byTwo, number)}.
- **Without a fault:** ${controls} pages were looked at, each twice${problems.some(problem => problem.startsWith('An alarm')) ? '; the alarms are below' : ', and nothing raised an alarm'}.
- **The own checks by themselves:** asked of faults in a page that no change of our source would make, and of what only looks like one (\`audit/checks/faults.mjs\`), they gave the right answer ${planted} times, and no other.
${problems.length ? `\n**The run failed:**\n\n${problems.map(problem => `- ${problem.replaceAll('|', '\\|')}`).join('\n')}\n` : ''}
\`npm run a11y -- mutants\` runs it again, and fails where a fault is not seen in both languages, fewer than 60 % are seen by two, a checker has seen none, or one raises an alarm without a fault. \`npm test\` fails where this page does not say what the last run found, or the source has changed so that a fault can no longer be planted.

## The checkers

${table(['Checker', 'Version', 'Faults seen', 'Seen by it alone'], checkers.map(name => [name, versions[name] ?? 'own', shareOf(name), aloneOf(name)]))}

The own checks are in \`audit/checks/\`. Where a checker only warns, its rule has a question mark below.

## The faults

${table(['Fault', 'WCAG', 'Seen by'], mutations.map(mutation => [`[${mutation.id}](#${mutation.id}): ${mutation.fault}`, mutation.criterion, catchersOf(mutation, checkers).map(name => `${name}${rulesOf(mutation, name)}`).join('; ')]))}

## What was changed

${mutations.map(mutation => changeOf(mutation)).join('\n\n')}
`;
};

const rulesOf = ({ caught }, name) => {
  const rules = [...new Set(languages.flatMap(language => caught[language][name]))].filter(rule => rule.replace('?', '') !== name);
  return rules.length ? ` (${rules.join(', ')})` : '';
};

const changeOf = mutation => {
  const edits = mutation.words ? languages.map(language => editOf(mutation, language)) : [editOf(mutation)];
  const pages = [...new Set(languages.map(language => pageOf(mutation, language)))];
  const seen = [...pages.map(page => `\`${page}\``), mutation.mode, mutation.action && `after ${mutation.action}`].filter(Boolean).join(', ');
  return `### ${mutation.id}\n\n${edits.map(({ file, from, to }) => `\`${file}\`: ${code(from)} → ${to ? code(to) : 'nothing'}`).join('<br>\n')}<br>\nSeen on ${seen}.`;
};
