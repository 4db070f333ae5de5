import { localeFor, type Report } from '../article/facts.js';
import { locales, textsIn } from '../locale/localize.js';
import type { Texts } from '../locale/texts.js';

/** The element's own words. */
export interface Words {
  readonly texts: Texts;
  /** Their language. */
  readonly locale: string;
  /** The same where it is not that of the place, to be said in the markup: WCAG 3.1.2. */
  readonly lang: string | undefined;
}

/** The words in the language that is wanted, else in that of the place (a BCP 47 tag), else in Swedish. */
export const chooseWords = (wanted: string | undefined, lang: string, report: Report): Words => {
  const chosen = wanted && localeFor(wanted, locales);
  if (wanted && !chosen) report('locale', wanted, locales.join(' or '));
  const here = localeFor(lang, locales);
  const locale = chosen || here || 'sv';
  return { texts: textsIn(locale), locale, lang: locale === here ? undefined : locale };
};
