import { parseAst } from 'vite';

/** Every node of a script, in no particular order. */
export function* nodesOf(code, options) {
  const waiting = [parseAst(code, options)];
  while (waiting.length) {
    const node = waiting.pop();
    yield node;
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child?.type === 'string') waiting.push(child);
      }
    }
  }
}

/** The code with each `{ start, end, text }` replaced; later ones first, so that the offsets stay true. */
export const replaceRanges = (code, edits) =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), code);
