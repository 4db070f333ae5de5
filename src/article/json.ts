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

/** What a text may be read as, from the strictest: as it is; tidied; so the object, or objects, in it, without `<!-- -->`, CDATA or a list's brackets. */
function* forms(text: string): Generator<string> {
  yield text;
  if (text.length > LONGEST) return;
  yield tidy(text);
  const inside = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  if (!inside) return;
  const bare = tidy(inside);
  yield bare;
  yield `[${bare}]`;
}

/** Reads JSON, also as pages and systems write it. `undefined` where it can still not be read. */
export const parseJson = (text: string): unknown => {
  for (const form of forms(text)) {
    try {
      return JSON.parse(form) as unknown;
    } catch {} // the next is more lenient
  }
  return undefined;
};

/** What keeps a text from being JSON, to be put after what was expected: ` (JSON, line 3: Expected ',' or '}')`, in the browser's words. Empty where it can be read. */
export const jsonFault = (text: string): string => {
  if (parseJson(text) !== undefined) return '';
  if (text.length > LONGEST) return ' (JSON)';
  const lines = text.split('\n');
  /** What is wrong in so many lines; `undefined` where they only lack their end. Not every browser tells the line. */
  const faultIn = (count: number): string | undefined => {
    const part = tidy(lines.slice(0, count).join('\n'));
    try {
      JSON.parse(part);
    } catch (error) {
      const { message } = error as Error;
      const lacksEnd = /\bEOF\b|\bend of\b|unterminated/i.test(message) || Number(/position (\d+)/.exec(message)?.[1]) >= part.length;
      return lacksEnd && count < lines.length ? undefined : message.replace(/ (?:in JSON )?at (?:position|line) .*/s, '');
    }
    return undefined;
  };
  let [right, wrong] = [0, lines.length];
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (faultIn(middle)) wrong = middle;
    else right = middle;
  }
  return ` (JSON, line ${wrong}: ${faultIn(wrong) ?? ''})`;
};
