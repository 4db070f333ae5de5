import { webAddress } from './addresses.js';
import { decodeEntities } from './entities.js';
import { pick } from './pick.js';

/** Other keys may be there, such as `@context` and `@type`, and are not read. */
interface Thing {
  readonly [key: string]: unknown;
}
/** A text, or the first that can be read of several; JSON-LD's `{"@value": …}` too. */
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
  readonly headline?: TextLike;
  /** The lead. */
  readonly description?: TextLike;
  /** Plain text; a blank line parts paragraphs. */
  readonly articleBody?: TextLike;
  /** ISO 8601, like the attributes of the same names. */
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
  readonly inLanguage?: TextLike;
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

/** An article, read: every value plain text, or absent. The article's own address and its dates are as given, not yet checked. */
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

const MOST = 1_000; // things looked at, and values read of a list
const LONGEST = 1_000_000; // UTF-16 units of JSON

const all = (value: unknown): unknown[] => [value].flat(3).filter((item) => item != null).slice(0, MOST);

const read = (thing: unknown, key: string): unknown => (thing as Readonly<Record<string, unknown>> | null | undefined)?.[key];

/** The first text in a value, decoded and trimmed; empty is absent. */
const text = (value: unknown): string | undefined => {
  for (const item of all(value)) {
    const found = read(item, '@value') ?? item;
    const decoded = (typeof found === 'string' || typeof found === 'number') && decodeEntities(String(found)).trim();
    if (decoded) return decoded;
  }
  return undefined;
};

const names = (value: unknown): string | undefined =>
  all(value).map((item) => text(item) ?? text(read(item, 'name'))).filter(Boolean).join(', ') || undefined;

const pictures = (value: unknown, base: string, lang: string | undefined): Picture[] =>
  all(value).flatMap((image) => {
    const key = (name: string) => text(read(image, name));
    const given = text(image) ?? key('contentUrl') ?? key('url');
    const address = given && webAddress(given, base);
    const alt = key('description') ?? key('name') ?? '';
    return address ? [{ address, alt, lang, ...pick('caption creditText width height', key) }] : [];
  });

/** The first article among things, their `@graph` and their `mainEntity`; a cycle ends when enough has been looked at. */
const findArticle = (value: unknown): unknown => {
  const queue = all(value);
  for (let next = 0; next < queue.length && next < MOST; next++) {
    const thing = queue[next];
    if (all(read(thing, '@type')).some((type) => typeof type === 'string' && /\b(News)?Article$|\bBlogPosting$/.test(type))) return thing;
    queue.push(...all(read(thing, '@graph')), ...all(read(thing, 'mainEntity')));
  }
  return read(value, '@type') === undefined && text(read(value, 'headline')) ? value : undefined;
};

/**
 * Reads a NewsArticle, Article or BlogPosting from JSON-LD: alone, in a list, in `@graph` or as a `mainEntity`. An object
 * without `@type` counts when it has a headline. Reads only the keys named here; what is of the wrong kind is absent. Addresses of
 * pictures are resolved against `base`; a picture whose address is not http or https is left out.
 * Gives `undefined` where there is no article.
 */
export const readNewsArticle = (value: unknown, base: string): Article | undefined => {
  const thing = findArticle(value);
  if (!thing) return undefined;
  const publisher = read(thing, 'publisher');
  const page = read(thing, 'mainEntityOfPage');
  const lang = text(read(thing, 'inLanguage'));
  return {
    ...pick('headline description datePublished dateModified lastReviewed expires', (key) => text(read(thing, key))),
    ...pick('editor author publisher', (key) => names(read(thing, key))),
    inLanguage: lang,
    paragraphs: (text(read(thing, 'articleBody'))?.split(/\s*\n\s*\n\s*/) ?? []).map((paragraph) => ({ text: paragraph, lang })),
    logos: pictures(read(publisher, 'logo'), base, lang),
    images: pictures(read(thing, 'image'), base, lang),
    url: text(read(thing, 'url')) ?? text(page) ?? text(read(page, '@id')),
  };
};

/** Reads an article from the text of a JSON-LD script, up to a million characters; `undefined` where there is none in it. */
export const readJsonLd = (json: string, base: string): Article | undefined => {
  try {
    return json.length > LONGEST ? undefined : readNewsArticle(JSON.parse(json), base);
  } catch {
    return undefined;
  }
};
