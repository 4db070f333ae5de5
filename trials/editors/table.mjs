// Tables of an outcome, in Markdown.
import { configurations } from './configurations.mjs';
import { snippets } from './snippets.mjs';

export const words = {
  en: {
    editor: 'Editor',
    and: 'and',
    kept: { true: 'yes', false: 'no' },
    run: ({ date, chromium }) => `Run on ${date} in Chromium ${chromium}: [every cell](proof/editors.md).`,
  },
  sv: {
    editor: 'Redigerare',
    and: 'och',
    kept: { true: 'ja', false: 'nej' },
    run: ({ date, chromium }) => `Körd ${date} i Chromium ${chromium}: [varje ruta](proof/editors.md), på engelska.`,
  },
};

/** Whether each editor keeps each snippet. */
export function tableOf(outcome, language) {
  const { editor, kept } = words[language];
  const heads = snippets.map(snippet => headOf(snippet, language));
  return markdown([editor, ...heads], rowsOf(outcome, language, snippets, cell => kept[cell.kept]));
}

export const headOf = ({ head }, language) => head[language] ?? head;

/** A row for each configuration, with `tell` of each snippet's cell; versions of an editor that tell the same share one. */
export const rowsOf = ({ cells, versions }, language, columns, tell) =>
  configurations.flatMap(configuration => {
    const rows = new Map();
    for (const name of configuration.packages) {
      const row = columns.map(({ id }) => tell(cells[`${configuration.id}/${name}/${id}`]));
      const key = JSON.stringify(row);
      rows.set(key, [...(rows.get(key) ?? []), versions[name]]);
    }
    return [...rows].map(([row, list]) => [configuration[language](listed(list, words[language].and)), ...JSON.parse(row)]);
  });

export const markdown = (heads, rows) => [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

const listed = (list, and) => [list.slice(0, -1).join(', '), list.at(-1)].filter(Boolean).join(` ${and} `);
