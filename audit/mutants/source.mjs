// What a mutation changes, and whether it still can.
import { read } from '../../scripts/lib/files.mjs';

export const languages = ['sv', 'en'];

/** What a mutation changes for the words in a language: `{ file, from, to }`. */
export const editOf = ({ file, from, to, words }, language) => {
  if (!words) return { file, from, to };
  const [ofWords, before, after] = words[language];
  return { file: ofWords, from: before, to: after };
};

/** The page that shows a mutation in a language, as a path in the repository. */
export const pageOf = ({ page }, language) => `demo/states/${page[language] ?? page}.html`;

/** The text with the change made; an error where `from` does not stand there exactly once. */
export const mutate = (text, { file, from, to }, id) => {
  const times = text.split(from).length - 1;
  if (times !== 1) throw new Error(`${id}: \`${from}\` stands ${times} times in ${file}, not once. Say in audit/mutants/mutations/ what the fault is now.`);
  return text.replace(from, () => to);
};

/** What keeps mutations from being planted, in words. */
export async function problemsOf(mutations) {
  const found = [];
  const ids = mutations.map(({ id }) => id);
  found.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `Two mutations are called ${id}.`));
  for (const mutation of mutations) {
    for (const language of mutation.words ? languages : ['sv']) {
      const edit = editOf(mutation, language);
      try {
        mutate(await read(edit.file), edit, mutation.id);
      } catch (error) {
        found.push(error.message);
      }
    }
    for (const language of languages) {
      const page = pageOf(mutation, language);
      if (!(await read(page))) found.push(`${mutation.id}: there is no ${page}.`);
    }
  }
  return [...new Set(found)];
}
