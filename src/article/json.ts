import { decodeEntities } from './entities.js';

/** Between strings: where one begins; a comment; a comma, or the semicolon that should be one; a beginning or an end; white space that JSON does not know. */
const BETWEEN = /"|\/\/.*|\/\*[^]*?(?:\*\/|$)|[,;{}\]]|[^\S\t\n\r ]+/g;
/** In a string: where it ends; a backslash and what it stands before; characters that may not stand there as they are. */
const WITHIN = /"|\\(u[\da-f]{4}|[^])?|[\0-\x1f]+/gi;

/**
 * JSON of what is nearly JSON and can be read in one way only: raw line breaks, comments, commas too many, `&quot;` for quotes. Token by token, since
 * browsers need the square of its length for a pattern of a whole string.
 */
export const tidy = (text: string): string => {
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

/** Reads JSON; `undefined` where it is none. */
export const strict = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The objects in a text, tidied. */
export const objectsIn = (text: string): string => tidy(text.slice(Math.max(0, text.indexOf('{')), text.lastIndexOf('}') + 1));

/** Reads JSON, also as pages and systems write it: not quite JSON, within `<!-- -->` or CDATA, without a list's brackets. `undefined` where it can still not be read. */
export const parseJson = (text: string): unknown => {
  const value = strict(text);
  if (value !== undefined) return value;
  const objects = objectsIn(text);
  return strict(objects) ?? strict(`[${objects || ','}]`);
};
