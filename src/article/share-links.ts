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

/** A text as one value of an address; half an emoji, cut by a careless template, would make encodeURIComponent throw. */
const value = (text: string): string => encodeURIComponent(text.toWellFormed());

/** The headline, where there is one, and the address as one text. */
const post = ({ headline, url }: Shared): string => (headline ? `${headline} ${url}` : url);

const BLUESKY_LIMIT = 300; // graphemes: app.bsky.feed.post

/** The same, the headline cut between two graphemes where both would not fit. */
const shortPost = (shared: Shared): string => {
  const { headline, url } = shared;
  const room = BLUESKY_LIMIT - url.length - 1; // an address is ASCII, and the space is one
  if (headline.length <= room) return post(shared); // a grapheme is at least one unit long: no need to count
  const graphemes = Array.from(new Intl.Segmenter().segment(headline), ({ segment }) => segment);
  const title = graphemes.length > room ? `${graphemes.slice(0, room - 1).join('')}…` : headline;
  return room > 1 ? `${title} ${url}` : url;
};

/** Each channel's address, by the service's own documentation, in the contract's order; `undefined` for one that acts in the page. */
const TARGETS: Readonly<Record<Channel, ((shared: Shared) => string) | undefined>> = {
  facebook: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${value(url)}`,
  x: ({ headline, url }) => `https://x.com/intent/tweet?text=${value(headline)}&url=${value(url)}`,
  linkedin: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${value(url)}`,
  email: ({ title, headline, url }) => `mailto:?subject=${value(title)}&body=${value(headline ? `${headline}\r\n\r\n${url}` : url)}`,
  copy: undefined,
  native: undefined,
  bluesky: (shared) => `https://bsky.app/intent/compose?text=${value(shortPost(shared))}`,
  mastodon: (shared) => `https://share.joinmastodon.org/#text=${value(post(shared))}`,
  whatsapp: (shared) => `https://api.whatsapp.com/send?text=${value(post(shared))}`,
  threads: ({ headline, url }) => `https://www.threads.com/intent/post?text=${value(headline)}&url=${value(url)}`,
  print: undefined,
};

/** All channels, in the contract's order. */
export const CHANNELS = Object.keys(TARGETS) as readonly Channel[];

/** What an article offers where nobody says otherwise. */
export const DEFAULT_CHANNELS: readonly Channel[] = ['facebook', 'x', 'linkedin', 'email', 'copy'];

/** The address that shares the article in a channel; `undefined` for a channel that acts in the page. */
export const shareAddress = (channel: Channel, shared: Shared): string | undefined => TARGETS[channel]?.(shared);

/** Reads a list of channels: each once, in the order given; `none` is no channel. `unknown` is called for every other word. */
export const parseChannels = (text: string, unknown: (word: string) => void): Channel[] => {
  const words = [...new Set(text === 'none' ? [] : text.split(/\s+/))];
  const isChannel = (word: string): word is Channel => (CHANNELS as readonly string[]).includes(word);
  words.filter((word) => !isChannel(word)).forEach(unknown);
  return words.filter(isChannel);
};
