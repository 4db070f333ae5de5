import { decodeEntities } from './entities.js';

/** Between strings: where one begins; a comment; a comma, or the semicolon that should be one; a beginning or an end; white space that JSON does not know. */
const BETWEEN = /"|\/\/.*|\/\*[^]*?(?:\*\/|$)|[,;{}\]]|[^\S\t\n\r ]+/g;
/** In a string: where it ends; a backslash and what it stands before; characters that may not stand there as they are. */
const WITHIN = /"|\\(u[\da-f]{4}|[^])?|[\0-\x1f]+/gi;

/**
 * JSON of what is nearly JSON and can be read in one way only: raw line breaks, comments, commas too many, `&quot;` for quotes. Token by token, since
 * browsers need the square of its length for a pattern of a whole string.
 */
const tidy = (text: string): string => {
  const source = text.includes('"') ? text : decodeEntities(text);
  const parts: string[] = [];
  let [at, comma, isWithin, isOver] = [0, -1, false, false]; // `comma`: where the last one is, should nothing have come after it; `isOver`: so it is with an object's end
  for (;;) {
    const pattern = isWithin ? WITHIN : BETWEEN;
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    const before = source.slice(at, found?.index);
    parts.push(before);
    if (!found) return parts.join('');
    const [token, escaped = ''] = found;
    at = pattern.lastIndex;
    if (isWithin) {
      parts.push(token === '"' || /^(?:u.|["\\/bfnrt]$)/.test(escaped) ? token : JSON.stringify(escaped || token).slice(1, -1));
      isWithin = token !== '"';
      continue;
    }
    isWithin = token === '"';
    if (isWithin || before.trim() || token === '{') {
      if (isOver && token === '{' && !before.trim()) parts.push(','); // objects one after the other
      comma = -1;
      isOver = false;
    }
    if (/[\]}]/.test(token) && comma >= 0) parts[comma] = '';
    if (/^[,;]$/.test(token)) comma = parts.length;
    isOver = token === '}' || (isOver && !/[,;\]]/.test(token[0] ?? ''));
    parts.push(token === ';' ? ',' : /^["{\]},]$/.test(token) ? token : ' ');
  }
};

const strict = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The objects in a text, tidied. */
const objectsIn = (text: string): string => tidy(text.slice(Math.max(0, text.indexOf('{')), text.lastIndexOf('}') + 1));

/** Reads JSON, also as pages and systems write it: not quite JSON, within `<!-- -->` or CDATA, without a list's brackets. `undefined` where it can still not be read. */
export const parseJson = (text: string): unknown => {
  const value = strict(text);
  if (value !== undefined) return value;
  const objects = objectsIn(text);
  return strict(objects) ?? strict(`[${objects || ','}]`);
};

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
  const parts = begun.replace(/\\./g, '').split('"'); // every second one is a string
  const ends = parts.length % 2 ? [] : ['"'];
  const open: string[] = [];
  for (const bracket of parts.filter((_, index) => index % 2 === 0).join('')) {
    if (bracket === '{') open.push('}');
    else if (bracket === '[') open.push(']');
    else if (bracket === open.at(-1)) open.pop();
  }
  open.reverse();
  return ['', 'null', ':null'].some((value) => strict(tidy(`[${[begun, ...ends, value, ...open].join('')}]`)) !== undefined);
};

/**
 * What keeps a text from being JSON: the line, which not every browser tells, and the reason in the browser's words; to be put after what was
 * expected. Empty where it can be read.
 */
export const jsonFault = (text: string): string => {
  if (parseJson(text) !== undefined || text === 'null') return '';
  const lines = text.split('\n');
  let [right, wrong] = [0, lines.length];
  while (text.length < LONGEST && wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (mayGoOn(lines.slice(0, middle).join('\n'))) right = middle;
    else wrong = middle;
  }
  return ` (${text.length < LONGEST ? `line ${wrong}: ` : ''}${reasonFor(objectsIn(text) || text)})`;
};
