import type { Report } from '../article/report.js';
import { inertBox, type Bounded } from './nodes.js';

/** More elements than any news text has, and more ends of them: of more, the dearest kinds would hold a reader's page for more than a fifth of a second. */
const MOST_ELEMENTS = 4_000;
/** What costs a page more than other elements do, and more of it than any news text has. */
const DEAR = /<(?:img|input|select|textarea|button|video|audio|iframe|embed|object)\b/gi;
const MOST_DEAR = 1_000;
/** A comment, or what holds text alone that is not for reading: nothing is a tag in either. */
const UNREAD = /<!--(?:-?>|[^]*?(?:--!?>|$))|<(script|style|textarea|title)(?![\w:-])[^]*?(?:<\/\1\s*>|$)/gi;

/** What no news text has more of than a number, and what is done to each where it has. */
const RARE = [
  // None is shown. WebKit needs the square of them.
  [/<!--/, 500, UNREAD, ' '],
  // Browsers look through all of them for whose a field is.
  [/<form\b/i, 50, /<\/?form\b[^>]*>?/gi, ''],
  // Chromium needs a sixth of a millisecond for each that comes into a page, also where it is taken away in between.
  [/\sdir(?=\s*=)/i, 500, /\sdir(?=\s*=)/gi, ' data-dir'],
  // Pictures, and files of them: browsers weigh all of one `<picture>`'s again for each that is added to it.
  [/<(?:source|img)\b/i, 500, /<(?:source|\/?picture)\b[^>]*>?/gi, ''],
] as const;
/** Elements that a parser may have to make of tags that are not there. */
const MOST_MADE = 8_000;

/** What a parser, where it is not closed, opens again in each block that follows: https://html.spec.whatwg.org/#formatting */
const FORMATTING = 'b|big|code|em|font|i|s|small|strike|strong|tt|u';
const OPENS = new RegExp(`<(?:${FORMATTING})\\b`, 'gi');
const OPENS_OR_CLOSES = new RegExp(`(</?)(${FORMATTING})(?![\\w:-])`, 'gi');
const PREFIX = 'x-formatting-';

/** A selector for such elements under the names that they have where they could become too many: to the parser, elements like others. */
export const RENAMED = FORMATTING.split('|').map((name) => PREFIX + name).join();

/** The name that an element had before. */
export const ownName = (name: string): string => name.replace(PREFIX, '');

/** Attributes of one tag, and of all together, and no more: a quoted one is counted twice. Firefox needs the square of the former. */
const MOST_ATTRIBUTES = { one: 5_000, all: 60_000 };
/** Texts shorter than this cannot have so many that it is felt. */
const SHORT = 50_000;

/** Whether a text has more attributes than any news text. Quotes stand around values alone; elsewhere they are part of a name. */
export const hasManyAttributes = (html: string): boolean => {
  if (html.length < SHORT) return false;
  let [all, one, quote, isTag] = [0, 0, '', false];
  for (const [token] of html.matchAll(/<[a-z]|=\s*["']|["'>]|[\s/]+/gi)) {
    if (quote && !token.endsWith(quote)) continue; // an equals sign may stand before the end, too
    if (!quote && token === '>') isTag = false;
    else if (!isTag) [isTag, one] = [token.startsWith('<'), 0];
    else if (!quote && token.startsWith('=')) quote = token.at(-1) ?? '';
    else {
      quote = '';
      if (++one > MOST_ATTRIBUTES.one || ++all > MOST_ATTRIBUTES.all) return true;
    }
  }
  return false;
};

/** Whether a parser would have to make very many elements of what is never closed. */
export const isMultiplied = (html: string, most: number): boolean => (html.match(OPENS)?.length ?? 0) * html.split('<').length > most;

/** What may stand in a text, and how often at most. */
const MEASURES = [[/<(?!\/)/g, MOST_ELEMENTS], [/<\//g, MOST_ELEMENTS], [DEAR, MOST_DEAR]] as const;

/** Where all that may stand in a text is reached, or a part of it; its end where it is not. */
const endOf = (html: string, part = 1): number => {
  const ends = MEASURES.map(([pattern, most]) => {
    let count = 0;
    for (const { index } of html.matchAll(pattern)) if (++count === most / part) return index;
    return html.length;
  });
  return hasManyAttributes(html) ? 0 : Math.min(...ends);
};

/** Of a text with too much in it, markup up to an eighth of what may be: it and very many words together are dearer than either. */
const KEPT = 8;

/** Markup with no more of what costs much than a browser can take. */
const tamed = (html: string): Bounded => {
  let tame = html;
  for (const [rare, most, what, instead] of RARE) if (tame.split(rare, most).length === most) tame = tame.replace(what, instead);
  return (isMultiplied(tame, MOST_MADE) ? tame.replace(OPENS_OR_CLOSES, `$1${PREFIX}$2`) : tame) as Bounded;
};

/** The markup up to where there is too much of it, and the words of the rest after it: in what is still open there, a button or what is hidden, they would go with that. */
const shortened = (html: string): Bounded => {
  const end = endOf(html, KEPT);
  return `${inertBox(tamed(html.slice(0, end))).innerHTML}<p>${html.slice(end).replace(/<[a-z/!?][^>]*>?/gi, ' ')}` as Bounded;
};

/** Markup that no browser needs long to parse: of what is out of all measure, the rest in words, and `report` is told. */
export const bounded = (given: string, report?: Report): Bounded => {
  if (endOf(given) === given.length) return tamed(given);
  report?.('markup', given, `at most ${MOST_ELEMENTS} tags`);
  return shortened(given.replace(UNREAD, ' '));
};
