import type { Channel } from './article/share-links.js';

const TRAVELS = { bubbles: true, composed: true }; // up, and out of shadow roots

/** The reader chose a channel. Bubbles, crosses shadow roots; `preventDefault()` stops the sharing. */
export class ShareEvent extends Event {
  /** The channel that the reader chose. */
  readonly channel: Channel;
  /** The address that is shared. */
  readonly url: string;
  /** The headline that is shared; empty where the article has none. */
  readonly headline: string;

  constructor(channel: Channel, url: string, headline: string) {
    super('kommun-nyhet-share', { ...TRAVELS, cancelable: true });
    this.channel = channel;
    this.url = url;
    this.headline = headline;
  }
}

/** The article that `src` names was read. Bubbles, crosses shadow roots. */
export class LoadEvent extends Event {
  constructor() {
    super('kommun-nyhet-load', TRAVELS);
  }
}

/**
 * Why an article could not be read:
 * `not-found`, no element has the id, or the feed no such item; `no-article`, there is no article in what was read; `needs-embed`, the
 * address of another document, which the core script does not load. From the embedding script also: `address`, not http or https;
 * `network`, no answer, or one that this site may not read; `status`, an answer that says it failed; `timeout`, none within 15 seconds;
 * `too-large`, more than 1 MB.
 */
export type ErrorReason = 'not-found' | 'no-article' | 'needs-embed' | 'address' | 'network' | 'status' | 'timeout' | 'too-large';

/** The article that `src` names could not be read. Bubbles, crosses shadow roots. */
export class LoadErrorEvent extends Event {
  /** Why, as a word to decide by. */
  readonly reason: ErrorReason;

  constructor(reason: ErrorReason) {
    super('kommun-nyhet-error', TRAVELS);
    this.reason = reason;
  }
}

declare global {
  // what an element, a document and a window hear
  interface GlobalEventHandlersEventMap {
    'kommun-nyhet-share': ShareEvent;
    'kommun-nyhet-load': LoadEvent;
    'kommun-nyhet-error': LoadErrorEvent;
  }
}
