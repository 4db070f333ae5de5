import { decodeEntities } from './entities.js';

/**
 * Between strings: where one begins; a comment; a comma, or the semicolon that should be one; a beginning or an end; white space that JSON does not
 * know; a word, and whether it is a name.
 */
const BETWEEN = /["'“”]|\/\/.*|\/\*[^]*?(?:\*\/|$)|[,;{}\]]|(?:[^\S\t\n\r ]|\u200b)+|[a-z_$@][\w$@]*(?=\s*(:?))/gi;
/** In a string: where it may end; a backslash and what it stands before; characters that may not stand there as they are. */
const WITHIN = /["'”]|\\(u[\da-f]{4}|x[\da-f]{2}|[^])?|[\0-\x1f]+/gi;

/**
 * JSON of what is nearly JSON and can be read in one way only: raw line breaks, comments, commas too many, names without quotes, and other quotes, as
 * Python has them, word processors, and HTML (`&quot;`). Token by token, since browsers need the square of its length for a pattern of a whole string.
 */
export const tidy = (text: string): string => {
  const source = text.includes('"') ? text : decodeEntities(text);
  const parts: string[] = [];
  let [at, comma, quote, isOver] = [0, -1, '', false]; // `comma`: where the last one is, should nothing have come after it; `quote`: what ends the string; `isOver`: the last object has ended
  for (;;) {
    const pattern = quote ? WITHIN : BETWEEN;
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    const before = source.slice(at, found?.index);
    parts.push(before);
    if (!found) return parts.join('');
    const [token, extra = ''] = found;
    at = pattern.lastIndex;
    if (quote) {
      parts.push(token === quote ? '"' : /^(?:u.|["\\/bfnrt]$)/.test(extra) ? token : extra[1] ? `\\u00${extra.slice(1)}` : JSON.stringify(extra || token).slice(1, -1));
      if (token === quote) quote = '';
      continue;
    }
    if (/^["'“”]/.test(token)) quote = token === '“' ? '”' : token;
    if (before.trim() || /^["'“”\w$@{]/.test(token)) {
      if (isOver && token === '{' && !before.trim()) parts.push(','); // objects one after the other
      comma = -1;
      isOver = false;
    }
    const isEnd = /^[\]},;]/.test(token);
    if (isEnd && comma >= 0) parts[comma] = '';
    if (isEnd && before.trim() === ':') parts.push('null'); // for a value that a template left out
    if (/^[,;]/.test(token)) comma = parts.length;
    isOver = token === '}' || (isOver && !isEnd);
    if (quote) parts.push('"');
    else if (extra) parts.push(`"${token}"`);
    else parts.push(/^[\w$@{\]},]/.test(token) ? token.replace(/^(?:NaN|undefined|None)$/, 'null').toLowerCase() : token === ';' ? ',' : ' ');
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
