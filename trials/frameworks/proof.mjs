import { writeAll } from '../../scripts/lib/files.mjs';

/** What stands in docs/proof/frameworks.md: when, with what, and what came of it. */
export async function writeProof(outcomes, { node, versions: engines }) {
  const results = outcomes.flatMap(outcome => outcome.results);
  const failed = results.filter(({ problem }) => problem).length;
  const table = ({ title, versions, results: own }) => `## ${title}

${versions.join(', ')}

| Check | |
| --- | --- |
${own.map(({ check, problem }) => `| ${check} | ${problem ? '**not ok**' : 'ok'} |`).join('\n')}
`;
  await writeAll({
    'docs/proof/frameworks.md': `[kommun-nyhet](../../README.md) · [TypeScript and frameworks](../frameworks.md)

# Proven: frameworks that render on a server

Written by \`npm run trials -- frameworks\` on ${new Date().toISOString().slice(0, 10)}, with Node ${node}: **${results.length - failed} passed, ${failed} failed.**

One small site for each framework, in [trials/frameworks/](../../trials/frameworks/), with the packed module from an empty folder, built by the framework's own commands, served, and opened in ${engines.join(', ').replace(/, ([^,]*)$/, ' and $1')}. It has an article that the framework's template writes, one from the property \`article\`, one that \`renderKommunNyhet\` printed, and the documentation's lines for that framework.

${outcomes.map(table).join('\n')}`,
  });
}
