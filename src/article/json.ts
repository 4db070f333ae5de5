import { decodeEntities } from './entities.js';

/** A string, to the end where it has none; a comment; a semicolon that should be a comma; white space that JSON does not know. */
const LENIENT = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|\/\/.*|\/\*[^]*?(?:\*\/|$)|;|[^\S\t\n\r ]+/g;
/** A string, as above; a comma after which nothing comes. */
const TRAILING = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|,(?=\s*[}\]])/g;
/** In a string: a backslash and what it stands before; a character that may not stand there as it is. */
const ESCAPE = /\\(u[\da-f]{4}|[^])|[\0-\x1f]/gi;

/** JSON of what is nearly JSON and can be read in one way only: raw line breaks, comments, commas too many, `&quot;` for quotes. */
const tidy = (text: string): string =>
  (text.includes('"') ? text : decodeEntities(text))
    .replace(LENIENT, (part) => {
      if (part.startsWith('"')) return part.replace(ESCAPE, (found, after?: string) => (after && /^(?:u.|["\\/bfnrt]$)/.test(after) ? found : JSON.stringify(after ?? found).slice(1, -1)));
      return part === ';' ? ',' : ' ';
    })
    .replace(TRAILING, (part) => (part === ',' ? '' : part));

/** UTF-16 units: longer than what pages print of one article. Beyond it only strict JSON is read, since WebKit's patterns take their time. */
const LONGEST = 20_000;

/** Reads JSON, also as pages and systems write it: not quite JSON, within `<!-- -->` or CDATA, without a list's brackets. `undefined` where it can still not be read. */
export const parseJson = (text: string): unknown => {
  const objects = text.length > LONGEST ? '' : tidy(text.slice(Math.max(0, text.indexOf('{')), text.lastIndexOf('}') + 1));
  for (const form of [text, objects, `[${objects || ','}]`]) {
    try {
      return JSON.parse(form) as unknown;
    } catch {} // the next is more lenient
  }
  return undefined;
};

/** What keeps a text from being JSON, in the browser's words, which mostly tell the place; to be put after what was expected. Empty where it can be read. */
export const jsonFault = (text: string): string => {
  try {
    if (parseJson(text) === undefined) JSON.parse(text);
    return '';
  } catch (error) {
    return ` (${(error as Error).message})`;
  }
};
