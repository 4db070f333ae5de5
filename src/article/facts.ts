import { webAddress } from './addresses.js';
import { isStandIn, parseDate, type CalendarDate, type Zone } from './dates.js';
import { parseDuration, YEAR } from './durations.js';
import { attributeOf } from './names.js';
import type { Passage, Picture } from './news-article.js';
import type { OutdatedFacts } from './outdated.js';
import { pick } from './pick.js';
import type { Report } from './report.js';
import { CHANNELS, DEFAULT_CHANNELS, parseChannels, type Channel } from './share-links.js';

/** A value as it was found: missing, empty, right or wrong. */
type Given = string | null | undefined;

/** Something that tells facts: the page's markup, the attributes, an article as data. */
export interface Source {
  readonly headline?: Given;
  readonly description?: Given;
  readonly paragraphs?: readonly Passage[];
  readonly datePublished?: Given;
  readonly dateModified?: Given;
  readonly lastReviewed?: Given;
  readonly expires?: Given;
  readonly editor?: Given;
  readonly publisher?: Given;
  readonly logos?: readonly Picture[];
  readonly images?: readonly Picture[];
  readonly url?: Given;
  readonly replacedBy?: Given;
  readonly outdatedAfter?: Given;
  readonly share?: Given;
  readonly headingLevel?: Given;
  /** Language of its texts, where it is not the place's own. */
  readonly inLanguage?: string | undefined;
}

/** What a source tells in words. */
type Key = Exclude<keyof Source, 'paragraphs' | 'logos' | 'images'>;

/** Everything that the element shows, checked. */
export interface Facts extends OutdatedFacts {
  readonly headline: Passage | undefined;
  readonly description: Passage | undefined;
  readonly editor: Passage | undefined;
  readonly publisher: Passage | undefined;
  readonly dateModified: CalendarDate | undefined;
  readonly url: string | undefined;
  /** The channels for sharing. */
  readonly share: readonly Channel[];
  readonly headingLevel: number;
  readonly paragraphs: readonly Passage[];
  readonly images: readonly Picture[];
  readonly logo: Picture | undefined;
}

export type { Report };

/** The language that serves a BCP 47 tag: `sv-FI` gives `sv`; `undefined` where there is none. */
export const localeFor = (tag: string, locales: readonly string[]): string | undefined =>
  locales.find((locale) => locale === tag.toLowerCase().split(/[-_]/)[0]);

/** Where the article stands, and who speaks. */
export interface Surroundings {
  /** Whether the device has a share sheet of its own. */
  readonly canShare: boolean;
  /** What addresses are resolved against. */
  readonly base: string;
  readonly zone: Zone;
  readonly report: Report;
  /** The facts so far, which hold still but for those that are to be read `again`. */
  readonly known?: (Facts & Partial<Record<Key, unknown>>) | undefined;
  readonly again?: readonly string[];
}

const DATE = 'an ISO 8601 date or date-time';
/** When what systems write for "no end" has passed. */
const NEVER: CalendarDate = { day: '9999-12-31', time: undefined, instant: Infinity };

/** Every fact, from the first source that has it. What is wrong there is reported and absent. */
export const gatherFacts = (sources: readonly (Source | undefined)[], { base, zone, canShare, report, known, again = [] }: Surroundings): Facts => {
  const choose = <T>(key: Key, expected: string, read: (text: string, source: Source | undefined) => T | undefined): T | undefined => {
    if (known && !again.includes(key)) return known[key] as T | undefined;
    for (const source of sources) {
      const text = source?.[key]?.trim();
      const fact = text && read(text, source);
      if (fact) return fact;
      if (text) report(attributeOf(key), text, expected);
    }
    return undefined;
  };
  const passage = (key: Key) => choose(key, '', (text, source): Passage => ({ text, lang: source?.inLanguage }));
  const readDate = (text: string) => (isStandIn(text) ? undefined : parseDate(text, zone));
  const date = (key: Key) => choose(key, DATE, readDate);
  const address = (key: Key) => choose(key, 'an http or https address', (text) => webAddress(text, base));
  const list = <K extends 'paragraphs' | 'images' | 'logos'>(key: K): NonNullable<Source[K]> =>
    sources.find((source) => source?.[key]?.length)?.[key] ?? [];

  const unknown = (word: string) => { report('share', word, `${CHANNELS.join(' ')} or none`); };
  const channels = choose('share', '', (text) => parseChannels(text, unknown)) ?? DEFAULT_CHANNELS;

  return {
    ...pick('headline description editor publisher', passage),
    ...pick('datePublished dateModified lastReviewed', date),
    expires: choose('expires', DATE, (text) => (/^9999/.test(text) ? NEVER : readDate(text))),
    ...pick('url replacedBy', address),
    paragraphs: list('paragraphs'),
    images: list('images'),
    logo: list('logos')[0],
    outdatedAfter: choose('outdatedAfter', 'an ISO 8601 duration or never', parseDuration) ?? YEAR,
    headingLevel: choose('headingLevel', '1 to 6', (text) => (/^[1-6]$/.test(text) ? Number(text) : undefined)) ?? 2,
    share: channels.filter((channel) => canShare || channel !== 'native'),
  };
};
