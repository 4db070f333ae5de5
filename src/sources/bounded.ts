/** More elements than any news text has, and more ends of them: of more, the dearest kinds would hold a reader's page for more than a fifth of a second. */
const MOST_ELEMENTS = 4_000;
/** More pictures, and files of them, than any news text has. Browsers weigh all of one `<picture>`'s again for each that is added to it. */
const MOST_PICTURES = 500;
/** More forms than any news text has. Browsers look through all of them for whose a field is. */
const MOST_FORMS = 50;
/** What costs a page more than other elements do, and more of it than any news text has. */
const DEAR = /<(?:img|input|select|textarea|button|video|audio|iframe|embed|object)\b/i;
const MOST_DEAR = 1_000;
/** More directions of writing than any news text has. Chromium needs a sixth of a millisecond for each that comes into a page, also where it is taken away in between. */
const MOST_DIRECTIONS = 500;
const DIRECTION = /\sdir(?=\s*=)/gi;
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

/** Whether a text has more elements, or ends of them, than any news text. */
const hasManyElements = (html: string): boolean => [/<(?!\/)/, '</'].some((kind) => html.split(kind, MOST_ELEMENTS).length >= MOST_ELEMENTS);

/** Markup that no browser needs long to parse; of what is out of all measure, the words. */
export const bounded = (given: string): string => {
  const html = given.split('<!--', MOST_COMMENTS).length < MOST_COMMENTS ? given : given.replace(COMMENT, ' ');
  if (hasManyElements(html) || html.split(DEAR, MOST_DEAR).length >= MOST_DEAR || hasManyAttributes(html)) return html.replace(/<[^>]*>?/g, ' ');
  const few = html.split(/<form\b/i, MOST_FORMS).length < MOST_FORMS ? html : html.replace(/<\/?form\b[^>]*>?/gi, '');
  const said = few.split(DIRECTION, MOST_DIRECTIONS).length < MOST_DIRECTIONS ? few : few.replace(DIRECTION, ' data-dir');
  const text = said.split(/<(?:source|img)\b/i, MOST_PICTURES).length < MOST_PICTURES ? said : said.replace(/<(?:source|\/?picture)\b[^>]*>?/gi, '');
  return isMultiplied(text, MOST_MADE) ? text.replace(OPENS_OR_CLOSES, `$1${PREFIX}$2`) : text;
};
