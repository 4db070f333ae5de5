import { parseDate, type CalendarDate } from '../../src/article/dates.js';
import { monthsSince } from '../../src/article/outdated.js';
import { addressesOf, DEFAULT_CHANNELS, type Channel } from '../../src/article/share-links.js';
import { stockholm } from '../../src/article/stockholm.js';
import { formatDate } from '../../src/locale/dates.js';
import { textsIn } from '../../src/locale/localize.js';
import * as article from './article.js';

export type Locale = 'sv' | 'en';

/** A way to share: what the reader reads, and the link's address; the button for copying has none. */
export interface Way {
  readonly channel: Channel;
  readonly words: string;
  readonly href: string | undefined;
}

/** The interface's words about the article, as the element says them, so that nobody has fewer or other ones. */
export interface Words {
  readonly locale: Locale;
  /** The language of the words where it is not the article's own. */
  readonly lang: string | undefined;
  readonly published: string;
  readonly publishedDate: string;
  readonly outdated: string;
  readonly reason: string;
  readonly modified: string;
  readonly modifiedDate: string;
  /** The same for machines. */
  readonly modifiedOn: string;
  readonly modifiedBy: string;
  readonly share: string;
  readonly title: string;
  readonly ways: readonly Way[];
}

const services: Partial<Record<Channel, string>> = { facebook: 'Facebook', x: 'X', linkedin: 'LinkedIn' };
const day = (text: string) => parseDate(text, stockholm) as CalendarDate;

export const wordsIn = (locale: Locale, modifiedOn = article.modified): Words => {
  const texts = textsIn(locale);
  const { headline, published, url } = article;
  const title = `[${published}] ${headline}`;
  const years = Math.floor(monthsSince(day(published), Date.now(), stockholm) / 12);
  return {
    locale,
    lang: locale === 'sv' ? undefined : locale,
    published: texts.published,
    publishedDate: formatDate(day(published), texts),
    outdated: texts.outdated,
    reason: `${texts.reason} ${texts.yearCount.replace('{age}', String(years))}`,
    modified: texts.modified,
    modifiedDate: formatDate(day(modifiedOn), texts),
    modifiedOn,
    modifiedBy: texts.modifiedBy,
    share: texts.share,
    title,
    ways: DEFAULT_CHANNELS.map((channel) => {
      const service = services[channel];
      return {
        channel,
        words: service ? texts.shareOn.replace('{service}', service) : texts[channel as 'email' | 'copy'],
        href: addressesOf({ url, headline, title })(channel),
      };
    }),
  };
};
