/** More tags than any news text has; of more, the dearest kinds would hold a reader's page for more than a fifth of a second. */
const MOST_TAGS = 8_000;
/** More than stands in each other in any news text, or is never closed: browsers need the square of it. */
const DEEPEST = 1_000;
/** Fewer tags than this do no harm, however they stand. */
const HARMLESS = 5_000;
/** More pictures, and files of them, than any news text has. Browsers weigh all of one `<picture>`'s again for each that is added to it. */
const MOST_PICTURES = 500;
/** More comments than any news text has; none is shown. WebKit needs the square of them. */
const MOST_COMMENTS = 500;
const COMMENT = /<!--(?:-?>|[^]*?(?:--!?>|$))/g;
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

/** What holds nothing, or ends where the next of its kind begins. */
const ENDS_ITSELF =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[dt]|t[dhr]|tbody|thead|tfoot|colgroup|caption|optgroup|option|r[bpt]|html|head|body)$/i;
/** The rest of a tag in which quotes stand around values alone: only then is it certain where it ends. */
const PLAIN = /^[^"'>]*(?:=\s*(?:"[^"]*"|'[^']*')[^"'>]*)*>/;

/** How much stands in each other at most. Too much rather than too little: only an end right after what it belongs to counts. */
const depthOf = (html: string): number => {
  const open: string[] = [];
  let [deepest, isComment, isWithin] = [0, false, false]; // `isWithin`: in a tag, where a `<` begins none
  for (const part of html.split('<').slice(1)) {
    const [, slash, name = ''] = /^(\/?)([a-z][^\s/>]*)/i.exec(part) ?? [];
    const isTag = !isWithin && (!!name || /^[!?/]/.test(part));
    isWithin = (isWithin || isTag) && !part.includes('>');
    if (!isComment && isTag && name && !ENDS_ITSELF.test(name)) {
      const isPlain = PLAIN.test(part);
      if (!slash) open.push(isPlain ? name.toLowerCase() : '');
      else if (isPlain && open.at(-1) === name.toLowerCase()) open.pop();
    } else if (name && !slash && (isComment || isWithin)) open.push(''); // perhaps it is a tag after all
    isComment = (isComment || part.startsWith('!--')) && !/--!?>/.test(part);
    deepest = Math.max(deepest, open.length);
  }
  return deepest;
};

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

/** Markup that no browser needs long to parse; of what is out of all measure, the words. */
export const bounded = (given: string): string => {
  const html = given.split('<!--', MOST_COMMENTS).length < MOST_COMMENTS ? given : given.replace(COMMENT, ' ');
  const tags = html.split('<', MOST_TAGS).length;
  if (tags >= MOST_TAGS || (tags > HARMLESS && depthOf(html) > DEEPEST) || hasManyAttributes(html)) return html.replace(/<[^>]*>?/g, ' ');
  const text = html.split(/<(?:source|img)\b/i, MOST_PICTURES).length < MOST_PICTURES ? html : html.replace(/<(?:source|\/?picture)\b[^>]*>?/gi, '');
  return isMultiplied(text, MOST_MADE) ? text.replace(OPENS_OR_CLOSES, `$1${PREFIX}$2`) : text;
};
