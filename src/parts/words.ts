import type { Texts } from '../locale/texts.js';

/** The element's own words. */
export interface Words {
  readonly texts: Texts;
  /** Their language. */
  readonly locale: string;
  /** The same where it is not that of the place, to be said in the markup: WCAG 3.1.2. */
  readonly lang: string | undefined;
}
