import { webAddress } from './addresses.js';
import { isStandIn, parseDate, type CalendarDate, type Zone } from './dates.js';
import { parseDuration, YEAR } from './durations.js';
import { attributeOf } from './names.js';
import type { Passage, Picture } from './news-article.js';
import type { OutdatedFacts } from './outdated.js';
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
export type FactName = Exclude<keyof Source, 'paragraphs' | 'logos' | 'images' | 'inLanguage'>;

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
  /** The facts so far, which hold but for those that are to be read `again`. */
  readonly known?: Facts | undefined;
  readonly again?: readonly FactName[] | undefined;
}

/** When what systems write for "no end" has passed. */
const NEVER: CalendarDate = { day: '9999-12-31', time: undefined, instant: Infinity };

/** How a fact is read from a text: what the text should be, and what it then is; `undefined` where it is something else. */
type Reading<Fact> = readonly [expected: string, read: (text: string, surroundings: Surroundings, source: Source | undefined) => Fact | undefined];

const readDate = (text: string, { zone }: Surroundings) => (isStandIn(text) ? undefined : parseDate(text, zone));
const passage: Reading<Passage> = ['', (text, _, source) => ({ text, lang: source?.inLanguage })];
const date: Reading<CalendarDate> = ['an ISO 8601 date or date-time', readDate];
const address: Reading<string> = ['an http or https address', (text, { base }) => webAddress(text, base)];

const READINGS: { readonly [K in FactName]: Reading<NonNullable<Facts[K]>> } = {
  headline: passage,
  description: passage,
  editor: passage,
  publisher: passage,
  datePublished: date,
  dateModified: date,
  lastReviewed: date,
  expires: [date[0], (text, surroundings) => (/^9999/.test(text) ? NEVER : readDate(text, surroundings))],
  url: address,
  replacedBy: address,
  outdatedAfter: ['an ISO 8601 duration or never', parseDuration],
  headingLevel: ['1 to 6', (text) => (/^[1-6]$/.test(text) ? Number(text) : undefined)],
  share: ['', (text, { canShare, report }) => {
    const unknown = (word: string) => { report('share', word, `${CHANNELS.join(' ')} or none`); };
    return parseChannels(text, unknown).filter((channel) => canShare || channel !== 'native');
  }],
};

/** What the facts are where nobody says. */
const DEFAULTS: Partial<Facts> = { outdatedAfter: YEAR, headingLevel: 2, share: DEFAULT_CHANNELS };

/** Every fact, from the first source that has it. What is wrong there is reported and absent. */
export const gatherFacts = (sources: readonly (Source | undefined)[], surroundings: Surroundings): Facts => {
  const { report, known, again = Object.keys(READINGS) as FactName[] } = surroundings;
  const choose = (key: FactName): unknown => {
    const [expected, read] = READINGS[key];
    for (const source of sources) {
      const text = source?.[key]?.trim();
      const fact = text && read(text, surroundings, source);
      if (fact) return fact;
      if (text) report(attributeOf(key), text, expected);
    }
    return DEFAULTS[key];
  };
  const list = <K extends 'paragraphs' | 'images' | 'logos'>(key: K): NonNullable<Source[K]> =>
    sources.find((source) => source?.[key]?.length)?.[key] ?? [];
  return {
    ...(known ?? { paragraphs: list('paragraphs'), images: list('images'), logo: list('logos')[0] }),
    ...Object.fromEntries(again.map((key) => [key, choose(key)])),
  } as Facts;
};
