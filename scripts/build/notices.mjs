// What the published files say of whose code they hold: a comment at the head of each script, and the licences in full beside it.
import { read } from '../lib/files.mjs';

/** The file in dist/ that has the licences' texts. */
export const NOTICES = 'LICENSES.md';

/** The packages that Vite says a bundle holds, each with its author, whom their licences ask us to name. */
export const withAuthors = packages =>
  Promise.all(packages.map(async one => {
    const { author } = JSON.parse(await read(`node_modules/${one.name}/package.json`));
    return { ...one, author: (author?.name ?? author ?? '').replace(/ *[<(].*/, '') };
  }));

/** The one comment that a script begins with. */
export const commentOf = (name, { version, license }, packages) =>
  `/*! ${[`${name} ${version}, ${license}`, ...packages.map(one => `with ${titleOf(one)}`), `licences: ${NOTICES}`].join(' | ')} */`;

/** The text of LICENSES.md: our own licence, then that of every package, each once. */
export function noticesOf(own, packages) {
  const each = new Map(packages.map(one => [titleOf(one), one.text]));
  const chapters = [...each].toSorted(([one], [other]) => one.localeCompare(other, 'en'));
  return `# Licences

The scripts beside this file hold the code of kommun-nyhet and of the packages below, as their authors published it.
${[['kommun-nyhet, MIT', own], ...chapters].map(chapter).join('')}`;
}

const titleOf = ({ name, version, author, identifier }) => `${name} ${version} by ${author}, ${identifier}`;

function chapter([title, text]) {
  if (!text) throw new Error(`${title}: its package has no licence file. Find the text before we publish the code.`);
  return `\n## ${title}\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`;
}
