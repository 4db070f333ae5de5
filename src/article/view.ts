import { isLaterReading, type CalendarDate, type Zone } from './dates.js';
import type { Facts } from './facts.js';
import type { Markup } from './markup.js';
import type { Passage, Picture } from './news-article.js';
import { isOutdated, monthsSince } from './outdated.js';
import { isPlace } from './place.js';
import type { Channel, Shared } from './share-links.js';
import { bareLine } from './text.js';

/** Everything that decides what an article looks like, but for the language of the element's own words. */
export interface View {
  /** The places in which the page's own markup stands, and names that are none. */
  readonly filled: ReadonlySet<string>;
  /** The names that are none: what stands there is shown all the same. */
  readonly strays: readonly string[];
  readonly headline: Passage | undefined;
  /** Level of the headline, from 1 to 6. */
  readonly level: number;
  /** Whether the element makes the heading: not where the page's own markup is one, nor where there is no headline. */
  readonly makesHeading: boolean;
  /** Level of the notice's heading: one below the headline's, from 2 to 6. */
  readonly noticeLevel: number;
  readonly logo: Picture | undefined;
  readonly publisher: Passage | undefined;
  readonly published: CalendarDate | undefined;
  readonly isOutdated: boolean;
  /** Whole months since the publication; below 1 where it is too young to tell, or nobody says. */
  readonly months: number;
  readonly replacedBy: string | undefined;
  readonly description: Passage | undefined;
  readonly images: readonly Picture[];
  /** Whether the body of the article that `src` names stands in place of what the page put there. */
  readonly hidesBody: boolean;
  readonly paragraphs: readonly Passage[];
  /** The date of the last change, where it is worth telling. */
  readonly modified: CalendarDate | undefined;
  /** Who changed it, where the page's own line on the last change does not say it. */
  readonly editor: Passage | undefined;
  readonly channels: readonly Channel[];
  readonly shared: Shared;
  /** Whether the address that is shared is the article's own, as somebody says, and not the page's. */
  readonly isAddressKnown: boolean;
}

/** When and where an article is looked at. */
export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly zone: Zone;
  /** Whether the page wants the notice whatever the dates. */
  readonly isForced: boolean;
  /** Whether `src` brought an article, whose body goes before the page's. */
  readonly isLoaded: boolean;
  /** The page's own address, shared where the article has none. */
  readonly pageAddress: () => string;
}

/** What is shown of an article: its facts, beside the markup that the page fills places with. */
export const viewOf = (facts: Facts, { filled, slottedLevel, modified }: Markup, { now, zone, isForced, isLoaded, pageAddress }: Circumstances): View => {
  const { headline, description, datePublished: published, dateModified } = facts;
  const level = slottedLevel ?? facts.headingLevel;
  const hidesBody = isLoaded && facts.paragraphs.length > 0;
  const text = bareLine(headline?.text ?? '');
  const paragraphs = filled.has('') && !hidesBody ? [] : facts.paragraphs;
  const showsSomething = filled.size > 0 || !!(headline ?? description ?? published) || paragraphs.length > 0 || facts.images.length > 0;
  return {
    filled,
    strays: [...filled].filter((name) => !isPlace(name)),
    headline,
    level,
    makesHeading: !slottedLevel && !!headline,
    noticeLevel: Math.max(2, Math.min(level + 1, 6)),
    logo: facts.logo,
    publisher: facts.publisher,
    published,
    isOutdated: isForced || isOutdated(facts, now, zone),
    months: published ? monthsSince(published, now, zone) : 0,
    replacedBy: facts.replacedBy,
    description,
    images: facts.images,
    hidesBody,
    paragraphs,
    modified: dateModified && isLaterReading(dateModified, published) ? dateModified : undefined,
    editor: facts.editor && modified?.includes(facts.editor.text) ? undefined : facts.editor,
    channels: showsSomething || facts.url ? facts.share : [],
    isAddressKnown: !!facts.url,
    shared: { headline: text, title: published ? `[${published.day}] ${text}`.trim() : text, url: facts.url ?? pageAddress() },
  };
};
