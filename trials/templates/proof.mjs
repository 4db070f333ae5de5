import { system } from '../../scripts/lib/apt.mjs';
import { writeAll } from '../../scripts/lib/files.mjs';

const row = cells => `| ${cells.join(' | ')} |`;

/** What stands in docs/proof/templates.md: when, with what, and what came of it. */
export async function writeProof(outcomes, count) {
  const results = outcomes.flatMap(outcome => outcome.results);
  const failed = results.filter(({ problem }) => problem).length;
  const day = new Date().toISOString().slice(0, 10);
  const versions = [['System', system()], ['Node', process.version], ...outcomes.flatMap(({ about }) => Object.entries(about))];
  const table = ({ title, results: own }) => `## ${title}

${[row(['Check', '']), row(['---', '---']), ...own.map(({ name, problem }) => row([name, problem ? '**not ok**' : 'ok']))].join('\n')}
`;
  await writeAll({
    'docs/proof/templates.md': `[kommun-nyhet](../../README.md) · [Templates for CMSs](../../integrations/README.md)

# Proven: the templates in the engines of the CMSs

Written by \`npm run trials -- templates\` on ${day}: **${results.length - failed} passed, ${failed} failed.**

${count} articles are printed by \`renderKommunNyhet\` and by each template of \`integrations/\`: the Borås article; without lead; two pictures; replaced; expired; English; with times; a headline with \`<\`, \`"\` and å; no date; a body with a table; in Finnish, which the words around it are not; reviewed, now and long ago; with every channel; new, a year old today and yesterday, and three months old. Each prints the same \`<kommun-nyhet>\`, written down by hand after the contract in \`trials/templates/expected/\`: the same elements, texts and attributes in the same order. White space is compared as a reader meets it; an address that PHP and .NET escape further than JavaScript is the same address; a picture may have what makes the reader fetch less (\`srcset\`, \`sizes\`, \`loading\` and the like). The body is what the CMS makes of it.

${[row(['What', 'Version']), row(['---', '---']), ...versions.map(row)].join('\n')}

${outcomes.map(table).join('\n')}`,
  });
}
