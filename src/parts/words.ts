import type { nothing } from 'lit/html.js';
import type { Texts } from '../locale/texts.js';

/** The element's own words, and their language where it is not that of the place. */
export interface Words {
  readonly texts: Texts;
  readonly lang: string | typeof nothing;
}
