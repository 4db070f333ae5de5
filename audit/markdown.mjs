// What every page in Markdown is written with.

/** A text of ours, with what Markdown would take for its own signs told apart. */
export const md = text => text.replace(/[*_<|[\]]/g, '\\$&');

/** A path of the repository, seen from docs/accessibility/. */
export const link = (path, label = path) => `[${label}](../../${path})`;

/** Text as it is written in a program. */
export const code = text => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``).replaceAll('\n', ' ');

/** A table; the signs of a table in its cells are told apart. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`).join('\n');

/** Items of a list. */
export const list = items => items.map(item => `- ${item}`).join('\n');
