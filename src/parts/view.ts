import type { Facts } from '../article/facts.js';
import type { Passage } from '../article/news-article.js';
import type { Channel, Shared, Told } from '../article/share-links.js';
import type { Place } from '../article/place.js';
import type { Words } from './words.js';

/** Everything that decides what the article looks like. */
export interface View {
  readonly facts: Facts;
  readonly words: Words;
  /** Whether the page fills a place with its own markup. */
  readonly has: (place: Place) => boolean;
  /** Level of the heading that the page slotted. */
  readonly slottedLevel: number | undefined;
  /** Whether the body of the article that `src` names has taken the place of what the page put there. */
  readonly bodyIsFallback: boolean;
  readonly outdated: boolean;
  /** Whole months since the publication. */
  readonly age: number;
  readonly shared: Shared;
  /** What the reader is told about copying the address. */
  readonly told: Told;
  /** The same in words. */
  readonly status: unknown;
  /** What the reader can do about it. Beside the live region: in it, screen readers say a link twice. */
  readonly remedy?: unknown;
  /** The headline, where there are other articles and it must tell this one's controls apart from theirs. */
  readonly apart: Passage | undefined;
  /** The body of an article from elsewhere, in place of the paragraphs. */
  readonly body?: unknown;
  /** The reader chose a channel. */
  readonly choose: (channel: Channel, event: Event) => void;
}
