import { objectsIn, parseJson, strict, tidy } from './json.js';

/** Why a browser does not take a text for JSON; without the place, which not every one tells. */
const reasonFor = (text: string): string => {
  try {
    JSON.parse(text);
    return 'it is not JSON';
  } catch (error) {
    return (error as Error).message.replace(/ (?:in JSON )?at (?:position|line) .*/s, '');
  }
};

/** Longer texts than people write are not searched for a line: it takes the reading of all of it, several times. */
const LONGEST = 100_000;

/** Whether a text is the beginning of JSON that can be read, at the end of a line. */
const mayGoOn = (text: string): boolean => {
  const begun = tidy(text.slice(Math.max(0, text.indexOf('{'))));
  const bare = begun.replace(/\\./g, '');
  const open: string[] = [];
  for (const bracket of bare.replace(/"[^"]*"?/g, '')) {
    if (bracket === '{') open.push('}');
    else if (bracket === '[') open.push(']');
    else if (bracket === open.at(-1)) open.pop();
  }
  const end = open.reverse().join('');
  const quote = bare.split('"').length % 2 ? '' : '"';
  return ['', 'null', ':null'].some((value) => strict(tidy(`[${begun}${quote}${value}${end}]`)) !== undefined);
};

/**
 * What keeps a text from being JSON: the line, which not every browser tells, and the reason in the browser's words; to be put after what was
 * expected. Empty where it can be read.
 */
export const jsonFault = (text: string): string => {
  if (parseJson(text) !== undefined) return '';
  const lines = text.split('\n');
  let [right, wrong] = [0, lines.length];
  while (text.length < LONGEST && wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (mayGoOn(lines.slice(0, middle).join('\n'))) right = middle;
    else wrong = middle;
  }
  return ` (${text.length < LONGEST ? `line ${wrong}: ` : ''}${reasonFor(objectsIn(text) || text)})`;
};
