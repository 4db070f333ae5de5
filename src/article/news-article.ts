import { samePage, webAddress } from './addresses.js';
import { references, type Resolve, valueOf } from './graph.js';
import { parseJson } from './json.js';
import { languageTag } from './language-tag.js';
import { standsIn } from './lead.js';
import { pick } from './pick.js';
import { plainReaders, type Readers } from './readers.js';
import type { Report } from './report.js';
import { oneLine, paragraphsOf } from './text.js';

/** Other keys may be there, such as `@context` and `@type`, and are not read. */
interface Thing {
  readonly [key: string]: unknown;
}
/** A text, or the first that can be read of several; JSON-LD's `{"@value": …}` too. Plain, or HTML, whose tags are left out. */
type TextLike = string | number | (Thing & { readonly '@value': string }) | readonly TextLike[];
/** A name, or something with a `name`, or several of them. */
type Named = TextLike | (Thing & { readonly name?: TextLike }) | readonly Named[];

/** A picture as schema.org describes it: https://schema.org/ImageObject */
export interface ImageObject extends Thing {
  /** Address of the picture; `url` is read where it is missing. http or https. */
  readonly contentUrl?: TextLike;
  readonly url?: TextLike;
  /** The picture in words (alt text); `name` is read where it is missing. Without either the picture gets `alt=""`. */
  readonly description?: TextLike;
  readonly name?: TextLike;
  /** Text below the picture. */
  readonly caption?: TextLike;
  /** Who made it. */
  readonly creditText?: TextLike;
  /** Pixels. */
  readonly width?: number | string;
  readonly height?: number | string;
}

/**
 * An article as schema.org describes it, in JSON-LD's tolerant forms: https://schema.org/NewsArticle
 * Other keys may be there and are not read.
 */
export interface NewsArticle extends Thing {
  /** `name` is read where it is missing. */
  readonly headline?: TextLike;
  readonly name?: TextLike;
  /** The lead. */
  readonly description?: TextLike;
  /** Plain text; a blank line parts paragraphs. `text` is read where it is missing. */
  readonly articleBody?: TextLike;
  readonly text?: TextLike;
  /** ISO 8601, like the attributes of the same names; in a source that is loaded, other forms that can be read in one way only, too. */
  readonly datePublished?: TextLike;
  readonly dateModified?: TextLike;
  readonly lastReviewed?: TextLike;
  readonly expires?: TextLike;
  readonly editor?: Named;
  readonly author?: Named;
  readonly publisher?: TextLike | (Thing & { readonly name?: TextLike; readonly logo?: TextLike | ImageObject });
  readonly image?: TextLike | ImageObject | readonly (TextLike | ImageObject)[];
  /** The article's own address; `mainEntityOfPage` is read where it is missing. */
  readonly url?: TextLike;
  readonly mainEntityOfPage?: TextLike | (Thing & { readonly '@id'?: string });
  /** Language of the texts, a BCP 47 tag. */
  readonly inLanguage?: TextLike | (Thing & { readonly alternateName?: TextLike; readonly name?: TextLike });
}

/** A text and its language, where somebody says. */
export interface Passage {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly lang: string | undefined;
}

/** A picture, read. */
export interface Picture {
  /** Absolute; http or https. */
  readonly address: string;
  readonly alt: string;
  /** Language of its texts. */
  readonly lang: string | undefined;
  readonly caption: string | undefined;
  readonly creditText: string | undefined;
  /** As given: HTML reads a number at the start and passes over anything else. */
  readonly width: string | undefined;
  readonly height: string | undefined;
}

/**
 * An article, read: every value plain text, or absent. Its own address is as given, not yet checked; its dates are in ISO 8601, or as given where
 * they cannot be read.
 */
export interface Article {
  readonly headline: string | undefined;
  readonly description: string | undefined;
  readonly paragraphs: readonly Passage[];
  readonly datePublished: string | undefined;
  readonly dateModified: string | undefined;
  readonly lastReviewed: string | undefined;
  readonly expires: string | undefined;
  readonly editor: string | undefined;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  readonly logos: readonly Picture[];
  readonly images: readonly Picture[];
  readonly url: string | undefined;
  /** Language of the texts, a BCP 47 tag. */
  readonly inLanguage: string | undefined;
}

/** How an article is read. */
export interface Manner {
  /** How texts, dates and pictures are read. Default: `plainReaders`. */
  readonly readers?: Readers | undefined;
  /** Told of what is left out because it cannot be read. */
  readonly report?: Report | undefined;
  /** The addresses of the page that was asked for; of several articles it is the one that says so of itself. Default: the base. */
  readonly pages?: readonly string[] | undefined;
  /** Language of the texts where the article does not say it: a BCP 47 tag. Default: none. */
  readonly lang?: string | undefined;
}

const MOST = 1_000; // things looked at, and values read of a list
const MOST_PICTURES = 25;
const LONGEST = 1_000_000; // UTF-16 units of JSON

const all = (value: unknown): unknown[] => [value].flat(3).filter((item) => item != null).slice(0, MOST);

// Every type that is an Article: https://schema.org/Article and those below it.
const ARTICLE = /(?:Article|(?:Blog|LiveBlog|SocialMedia|DiscussionForum)Posting|\b(?:Report|APIReference))[/#\s]*$/i;
const typeOf = (thing: unknown): unknown => valueOf(thing, '@type') ?? valueOf(thing, 'type'); // what schema.org's own context calls it, too
const isArticle = (thing: unknown): boolean => all(typeOf(thing)).some((type) => typeof type === 'string' && ARTICLE.test(type));

// What systems write in an address's place, though each could be a relative one, a title, too; and names within the data.
const isAddress = (text: string): boolean => !/^(?:\d+|#.*|true|false|yes|no|null|none|undefined|n\/a|[^./: ]* [^./:]*)$/i.test(text);

/** The articles among things, their `@graph` and their `mainEntity`, which is the other way to say `mainEntityOfPage`; the nearest first. A cycle ends when enough has been looked at. */
const articlesIn = (value: unknown, resolve: Resolve): unknown[] => {
  const queue = all(value);
  for (let next = 0; next < queue.length && next < MOST; next++) {
    const thing = queue[next];
    queue.push(...all(valueOf(thing, '@graph')), ...all(valueOf(thing, 'mainEntity')).map((entity) => ({ mainEntityOfPage: thing, ...(resolve(entity) as object) })));
  }
  return queue.slice(0, MOST).filter(isArticle);
};

/**
 * Reads an article from JSON-LD, of any type that schema.org has below Article: alone, in a list, in `@graph` or as a `mainEntity`; of
 * several the one of the page that was asked for, else the first. An object without `@type` counts when it has a headline. References within the
 * document are followed. Reads only the keys named here; what is of the wrong kind is absent. Addresses of pictures are resolved
 * against `base`; a picture whose address is not http or https is left out.
 * Gives `undefined` where there is no article.
 */
export const readNewsArticle = (value: unknown, base: string, { readers = plainReaders, report, pages = [base], lang: around }: Manner = {}): Article | undefined => {
  const { words } = readers;
  const resolve = references(value, base);

  /** The words in a value, in lines and paragraphs; empty ones are absent. */
  const passages = (given: unknown): string[] =>
    all(given).map((item) => valueOf(item, '@value') ?? item).filter((item) => typeof item === 'string' || typeof item === 'number').map((item) => words(String(item)).trim()).filter(Boolean);
  const texts = (given: unknown): string[] => passages(given).map(oneLine);
  const text = (given: unknown): string | undefined => texts(given)[0];
  /** All paragraphs of a list; of several languages the first. A posting's text is called so. */
  const bodyIn = (thing: unknown): string => {
    const given = all(valueOf(thing, 'articleBody') ?? valueOf(thing, 'text'));
    return passages(given).slice(0, given.some((part) => valueOf(part, '@value')) ? 1 : undefined).join('\n\n');
  };
  const date = (given: unknown): string | undefined => {
    const dates = texts(given);
    return dates.map(readers.date).find(Boolean) ?? dates[0] ?? all(given).map((item) => typeof item).find((kind) => kind !== 'string'); // none, and told of
  };
  const names = (given: unknown): string | undefined =>
    all(given).map(resolve).map((item) => text(item) ?? text(valueOf(item, 'name'))).filter(Boolean).join(', ') || undefined;
  const language = (given: unknown): string | undefined => {
    const tags = all(given).flatMap((item) => texts([item, valueOf(item, 'alternateName'), valueOf(item, 'name')]));
    const tag = tags.map(languageTag).find(Boolean);
    if (tags[0] && !tag) report?.('inLanguage', tags[0], 'a language tag (BCP 47)');
    return tag;
  };
  /** Addresses as they stand, or as linked data has them: `{"@id": …}`. A line break in one is none. */
  const links = (given: unknown): string[] => passages(all(given).flatMap((item) => [item, valueOf(item, '@id')]));
  const addresses = (thing: unknown): string[] => {
    const main = resolve(valueOf(thing, 'mainEntityOfPage'));
    return links([valueOf(thing, 'url'), valueOf(main, 'url'), main]).filter(isAddress); // the last may be `…#webpage`
  };
  const pictures = (name: string, values: unknown, lang: string | undefined): Picture[] => {
    const found = all(values).slice(0, MOST_PICTURES).map(resolve).flatMap((image) => {
      const key = (property: string) => text(valueOf(image, property));
      const named = [...passages(image), ...links([valueOf(image, 'contentUrl'), valueOf(image, 'url')])];
      const address = named.filter(isAddress).map((name) => webAddress(name, base)).find(Boolean);
      const given = named[0] ?? key('@id');
      if (given && !address) report?.(name, given, 'the http or https address of a picture');
      return address ? [{ address, alt: key('description') ?? key('name') ?? '', lang, ...pick(['caption', 'creditText', 'width', 'height'], key) }] : [];
    });
    return found.filter(({ address }, index) => !found.slice(0, index).some((other) => readers.isSame(other.address, address)));
  };

  const articles = articlesIn(value, resolve);
  const isOwn = (names: readonly string[]) => names.some((name) => pages.some((page) => samePage(name, page, base)));
  // What an article says of its page tells more than its own name, which may stand within the data alone: "#artikel".
  const ofPage = articles.length > 1 ? [addresses, (article: unknown) => texts(valueOf(article, '@id'))].flatMap((names) => articles.filter((article) => isOwn(names(article)))) : [];
  const untyped = typeOf(value) === undefined && text(valueOf(value, 'headline')) ? value : undefined;
  const thing = ofPage.find(bodyIn) ?? ofPage[0] ?? articles[0] ?? untyped;
  if (!thing) return undefined;

  const publisher = resolve(all(valueOf(thing, 'publisher'))[0]);
  const lang = language(valueOf(thing, 'inLanguage')) ?? around;
  const urls = addresses(thing);
  const headline = text([valueOf(thing, 'headline'), valueOf(thing, 'name')]);
  const lead = text(valueOf(thing, 'description'));
  const body = bodyIn(thing);
  return {
    headline,
    description: lead && standsIn(lead, [headline, body].join(' ')) ? undefined : lead,
    ...pick(['datePublished', 'dateModified', 'lastReviewed', 'expires'], (key) => date(valueOf(thing, key))),
    ...pick(['editor', 'author', 'publisher'], (key) => names(valueOf(thing, key))),
    inLanguage: lang,
    paragraphs: paragraphsOf(body).map((paragraph) => ({ text: paragraph, lang })),
    logos: pictures('logo', valueOf(publisher, 'logo'), lang),
    images: pictures('image', valueOf(thing, 'image'), lang),
    url: urls.find((url) => webAddress(url, base)) ?? urls[0],
  };
};

/**
 * Reads an article from the text of a JSON-LD script, up to a million characters, also where it is wrapped in a comment or CDATA or is not quite JSON;
 * `undefined` where there is none in it.
 */
export const readJsonLd = (json: string, base: string, manner?: Manner): Article | undefined =>
  json.length > LONGEST ? undefined : readNewsArticle(parseJson(json), base, manner);
