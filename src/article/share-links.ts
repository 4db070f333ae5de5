import { fill } from './fill.js';

/** One way to share an article. `copy`, `native` and `print` act in the page and have no address. */
export type Channel = 'facebook' | 'x' | 'linkedin' | 'email' | 'copy' | 'native' | 'bluesky' | 'mastodon' | 'whatsapp' | 'threads' | 'print';

/** What is shared. */
export interface Shared {
  /** The article's address. */
  readonly url: string;
  /** The headline; empty where there is none. */
  readonly headline: string;
  /** The headline after its date: `[2021-05-07] Headline`. */
  readonly title: string;
}

/** What the reader is told about copying the address: nothing, that it is copied, or that the browser refused. */
export type Told = '' | 'copied' | 'refused';

// In the contract's order.
const TARGETS: Readonly<Record<Channel, string>> = {
  facebook: 'https://www.facebook.com/sharer/sharer.php?u={url}',
  x: 'https://x.com/intent/tweet?text={headline}&url={url}',
  linkedin: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
  email: 'mailto:?subject={title}&body={headline}%0D%0A%0D%0A{url}',
  copy: '',
  native: '',
  bluesky: 'https://bsky.app/intent/compose?text={post}',
  mastodon: 'https://share.joinmastodon.org/#text={headline}%20{url}',
  whatsapp: 'https://api.whatsapp.com/send?text={headline}%20{url}',
  threads: 'https://www.threads.com/intent/post?text={headline}&url={url}',
  print: '',
};

/** All channels, in the contract's order. */
export const CHANNELS = Object.keys(TARGETS) as readonly Channel[];

/** What an article offers where nobody says otherwise: the first five. */
export const DEFAULT_CHANNELS = CHANNELS.slice(0, 5);

const BLUESKY_LIMIT = 300; // graphemes: app.bsky.feed.post

/** The headline and the address as one post, the headline cut between two graphemes where they would not fit. */
const postOf = ({ headline, url }: Shared): string => {
  const room = BLUESKY_LIMIT - url.length - 1; // an address is ASCII, and the space is one
  if (headline.length <= room) return `${headline} ${url}`; // a grapheme is at least one unit long: no need to count
  const graphemes = Array.from(new Intl.Segmenter().segment(headline), ({ segment }) => segment);
  const title = graphemes.length > room ? `${graphemes.slice(0, room - 1).join('')}…` : headline;
  return room > 1 ? `${title} ${url}` : url;
};

/** The address that shares the article in a channel; empty for a channel that acts in the page. */
export const shareAddress = (channel: Channel, shared: Shared): string => {
  const values = { ...shared, post: channel === 'bluesky' ? postOf(shared) : '' };
  // toWellFormed: half an emoji, cut by a careless template, would make encodeURIComponent throw.
  return fill(TARGETS[channel], values, (text) => encodeURIComponent(text.toWellFormed()));
};

/** Reads a list of channels: each once, in the order given; `none` is no channel. `unknown` is called for every other word. */
export const parseChannels = (text: string, unknown: (word: string) => void): Channel[] => {
  const words = [...new Set(text === 'none' ? [] : text.split(/\s+/))];
  const isChannel = (word: string): word is Channel => (CHANNELS as readonly string[]).includes(word);
  words.filter((word) => !isChannel(word)).forEach(unknown);
  return words.filter(isChannel);
};
