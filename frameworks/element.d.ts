// Written by `npm run manifest`.
import type { LoadErrorEvent, LoadEvent, NewsArticle, ShareEvent } from '../dist/types/index.js';

export type { KommunNyhet } from '../dist/types/index.js';

/** The attributes, as HTML writes them: they are right before the script has come, too, and on a server. */
export interface KommunNyhetAttributes {
  /** The headline, plain text. A slot `headline` goes before it. */
  headline?: string | null | undefined;
  /** The lead (ingress), plain text. A slot `lead` goes before it. */
  description?: string | null | undefined;
  /** When the article was published: ISO 8601 date or date-time; a time without offset is Swedish. A `<time datetime>` in the slot `published` goes before it. */
  'date-published'?: string | null | undefined;
  /** When the article was last changed: ISO 8601 date or date-time. Shown where it is later than the publication and reads differently. A `<time datetime>` in the slot `modified` goes before it. */
  'date-modified'?: string | null | undefined;
  /** When somebody last saw to it that the article still holds: ISO 8601 date or date-time. The notice counts from here where it is later. */
  'last-reviewed'?: string | null | undefined;
  /** When the article stops being current: ISO 8601 date or date-time. The notice is shown the day after, or at that time. */
  expires?: string | null | undefined;
  /** Who changed the article: a person, role or unit, as text. Shown whenever it is given. */
  editor?: string | null | undefined;
  /** The article's address, which is shared: http or https. */
  url?: string | null | undefined;
  /** Address of the information that replaces this: http or https. The notice links to it. A link in the slot `replacement` goes before it. */
  'replaced-by'?: string | null | undefined;
  /** How long an article is current: ISO 8601 duration of whole numbers, or `never` for no limit. */
  'outdated-after'?: string | null | undefined;
  /** Ways to share, in order, parted by spaces: `facebook x linkedin email copy native bluesky mastodon whatsapp threads print`, or `none`. A word that is none of these is left out, the others stay. */
  share?: string | null | undefined;
  /** Level of the headline where the page slots no heading: 1 to 6. */
  'heading-level'?: string | null | undefined;
  /** Language of the element's own words: `sv` or `en`. */
  locale?: string | null | undefined;
  /** Shows the notice, whatever the dates. */
  outdated?: boolean | null | undefined;
  /** Whether search engines are told of the article, in a child script as schema.org's NewsArticle: with the embedding script, where `url` is of the page's own origin. */
  'structured-data'?: boolean | null | undefined;
  /** Where to read the article: `#` and the id of JSON-LD in the same page; with the embedding script also an address, http or https, whose fragment names an item of a feed. An address is an error (`needs-embed`) in the core script, which loads nothing. */
  src?: string | null | undefined;
  /** With `any`, pictures of third sites are shown, too; else they become links with their alternative text. The embedding script's, for what `src` brings. */
  images?: 'any' | null | undefined;
}

/** The properties that have no attribute. */
export interface KommunNyhetProperties {
  /** The article as schema.org's NewsArticle, an object. Not cloned with the element, since it is no attribute. An object that is changed is to be set again. */
  article?: NewsArticle | null | undefined;
}

/** The events, by name. */
export interface KommunNyhetEvents {
  /** The reader chose a channel (`channel`, `url`, `headline`). Cancelable. */
  'kommun-nyhet-share': ShareEvent;
  /** The article that `src` names was read. */
  'kommun-nyhet-load': LoadEvent;
  /** The article that `src` names could not be read (`reason`). */
  'kommun-nyhet-error': LoadErrorEvent;
}

/** What `slot` says on a child; without it the child belongs to the body. */
export type KommunNyhetSlot = 'logo' | 'headline' | 'published' | 'notice' | 'lead' | 'image' | 'modified' | 'replacement' | 'share' | 'footer';

/** Listeners as React and Svelte write them, such as `onkommun-nyhet-share`. */
export type KommunNyhetListeners = { [Name in keyof KommunNyhetEvents as `on${Name}`]?: ((event: KommunNyhetEvents[Name]) => void) | null | undefined };
