import type { Case, Path } from './case.js';

/** Whether a line is as expected, which may end in `…`: the rest is each browser's own. */
const isLike = (line: string | undefined, expected: string | undefined): boolean =>
  line === expected || (!!expected?.endsWith('…') && !!line?.startsWith(expected.slice(0, -1)));

/** Two lists of lines, where they differ: what is there, what should be. */
const compared = (lines: readonly string[], expected: readonly string[]): string[] => {
  const all = Array.from({ length: Math.max(lines.length, expected.length) }, (_, index) => [lines[index], expected[index]] as const);
  if (all.every(([line, other]) => isLike(line, other))) return [];
  return all.flatMap(([line, other]) => (isLike(line, other) ? [`    ${line ?? ''}`] : [`is: ${line ?? ''}`, `not ${other ?? ''}`]));
};

const OFTEN = /^(?:share|source): /;

/** How what a reader meets, and what the console says, differ from what a case expects. What is shared, and the source, may be left out of it. */
export const differences = (each: Case, path: Path, lines: readonly string[], messages: readonly string[]): string => {
  const expected = each.reader[path] ?? each.reader.src ?? [];
  const kept = lines.filter((line) => !OFTEN.test(line) || expected.some((other) => other.startsWith(line.slice(0, 6))));
  const told = messages.map((message) => message.replace('<kommun-nyhet> leaves out ', ''));
  return [...compared(kept, expected), ...compared(told, each.console[path] ?? each.console.src ?? [])].join('\n');
};
