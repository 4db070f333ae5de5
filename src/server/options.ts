import { parseDuration } from '../article/durations.js';
import { parseChannels } from '../article/share-links.js';
import { locales } from '../locale/localize.js';
import type { Parts } from './markup.js';

/** How an article is printed. Each is optional, and one that is an empty text counts as absent. */
export interface RenderOptions {
  /** HTML that the caller vouches for, by the place that it fills, each with its own `slot` attribute: it is printed as it is. `body` has no slot. */
  readonly parts?: Parts;
  /** Language of the words around the article: `sv` or `en`. Default: that of the article's `inLanguage`, else `sv`. */
  readonly locale?: string;
  /** The clock, in milliseconds since 1970, by which the notice is due or not. Default: now. */
  readonly now?: number;
  /** Level of the headline, 1 to 6, where `parts` has no heading for it. Default: 2. */
  readonly headingLevel?: number;
  /** The channels for sharing, as in the attribute `share`. Default: `facebook x linkedin email copy`. */
  readonly share?: string;
  /** How long an article is current, as in the attribute `outdated-after`. Default: `P1Y`. */
  readonly outdatedAfter?: string;
  /** Whether the notice is shown whatever the dates. Default: false. */
  readonly outdated?: boolean;
  /** Address of the information that replaces this: http or https. Default: none. */
  readonly replacedBy?: string;
  /** What relative addresses are resolved against: http or https. Default: the article's `url`. */
  readonly base?: string;
  /** Whether search engines are told of the article, in a script as schema.org's NewsArticle: where `base` is of the origin of the article's `url`. Default: false. */
  readonly structuredData?: boolean;
  /** Whether a declarative shadow root goes around it, so that even the frame is there before the script. Default: false. */
  readonly shadowRoot?: boolean;
  /** The nonce that the page's Content-Security-Policy asks of a `<style>`; for the shadow root's. Default: none. */
  readonly nonce?: string;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const wrongChannels = (share: unknown): string[] => {
  const wrong: string[] = [];
  parseChannels(String(share), (word) => { wrong.push(word); });
  return wrong;
};

/** What each option must be, and a word for it. */
const EXPECTED: Readonly<Record<keyof RenderOptions, readonly [(value: unknown) => boolean, string]>> = {
  parts: [(value) => typeof value === 'object' && value !== null && Object.values(value).every((part) => part === undefined || isText(part)), 'an object of HTML strings'],
  locale: [(value) => locales.includes(value as string), locales.join(' or ')],
  now: [(value) => Number.isFinite(value), 'milliseconds since 1970'],
  headingLevel: [(value) => [1, 2, 3, 4, 5, 6].includes(value as number), '1 to 6'],
  share: [(value) => isText(value) && !wrongChannels(value).length, 'channels parted by spaces, or none'],
  outdatedAfter: [(value) => isText(value) && !!parseDuration(value as string), 'an ISO 8601 duration or never'],
  outdated: [(value) => typeof value === 'boolean', 'true or false'],
  replacedBy: [isText, 'an http or https address'],
  base: [(value) => isText(value) && /^https?:/.test(value as string) && URL.canParse(value as string), 'an http or https address'],
  structuredData: [(value) => typeof value === 'boolean', 'true or false'],
  shadowRoot: [(value) => typeof value === 'boolean', 'true or false'],
  nonce: [(value) => isText(value) && /^[\w+/=-]+$/.test(value as string), 'a base64 value, as in Content-Security-Policy'],
};

/** The options that are given: one that is empty counts as absent, as an attribute does. Throws a TypeError that names the first that is wrong, or that there is not. */
export const readOptions = (options: RenderOptions): RenderOptions => {
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== '') as [keyof RenderOptions, unknown][];
  for (const [name, value] of given) {
    if (!Object.hasOwn(EXPECTED, name)) throw new TypeError(`renderKommunNyhet has no option ${name}: it has ${Object.keys(EXPECTED).join(', ')}.`);
    const [isRight, expected] = EXPECTED[name];
    if (!isRight(value)) throw new TypeError(`renderKommunNyhet's option ${name} is ${JSON.stringify(value)}: expected ${expected}.`);
  }
  return Object.fromEntries(given);
};
