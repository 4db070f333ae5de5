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

/** What is shared, each text as one value of an address; half an emoji, cut by a careless template, would make encodeURIComponent throw. */
const encode = ({ url, headline, title }: Shared): Shared => {
  const [address, words, dated] = [url, headline, title].map((text) => encodeURIComponent(text.toWellFormed())) as [string, string, string];
  return { url: address, headline: words, title: dated };
};

/** The headline, where there is one, and the address as one text, with what stands between them. */
const post = ({ headline, url }: Shared, between = '%20'): string => (headline ? headline + between + url : url);

const BLUESKY_LIMIT = 300; // graphemes: app.bsky.feed.post

/** The same, the headline cut between two graphemes where both would not fit. */
const shorten = (shared: Shared): Shared => {
  const { headline, url } = shared;
  const room = BLUESKY_LIMIT - url.length - 1; // an address is ASCII, and the space is one
  if (headline.length <= room) return shared; // a grapheme is at least one unit long: no need to count
  const graphemes = Array.from(new Intl.Segmenter().segment(headline), ({ segment }) => segment);
  const title = graphemes.length > room ? `${graphemes.slice(0, room - 1).join('')}…` : headline;
  return { ...shared, headline: room > 1 ? title : '' };
};

/** Each channel's address, by the service's own documentation, in the contract's order, of what is shared, encoded; `undefined` for one that acts in the page. */
const TARGETS: Readonly<Record<Channel, ((encoded: Shared, shared: Shared) => string) | undefined>> = {
  facebook: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${url}`,
  x: ({ headline, url }) => `https://x.com/intent/tweet?text=${headline}&url=${url}`,
  linkedin: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
  email: (encoded) => `mailto:?subject=${encoded.title}&body=${post(encoded, '%0D%0A%0D%0A')}`,
  copy: undefined,
  native: undefined,
  bluesky: (_, shared) => `https://bsky.app/intent/compose?text=${post(encode(shorten(shared)))}`,
  mastodon: (encoded) => `https://share.joinmastodon.org/#text=${post(encoded)}`,
  whatsapp: (encoded) => `https://api.whatsapp.com/send?text=${post(encoded)}`,
  threads: ({ headline, url }) => `https://www.threads.com/intent/post?text=${headline}&url=${url}`,
  print: undefined,
};

/** Whether a channel has no address, since what it does happens in the page. */
export const actsInPage = (channel: Channel): boolean => !TARGETS[channel];

/** All channels, in the contract's order. */
export const CHANNELS = Object.keys(TARGETS) as readonly Channel[];

/** What an article offers where nobody says otherwise. */
export const DEFAULT_CHANNELS: readonly Channel[] = ['facebook', 'x', 'linkedin', 'email', 'copy'];

/** The address that shares an article in each channel; `undefined` for one that acts in the page. */
export const addressesOf = (shared: Shared): ((channel: Channel) => string | undefined) => {
  const encoded = encode(shared); // once for all, since encoding is what takes time
  return (channel) => TARGETS[channel]?.(encoded, shared);
};

/** Reads a list of channels: each once, in the order given; `none` is no channel. `unknown` is called for every other word. */
export const parseChannels = (text: string, unknown: (word: string) => void): Channel[] => {
  const words = [...new Set(text === 'none' ? [] : text.split(/\s+/))];
  const isChannel = (word: string): word is Channel => (CHANNELS as readonly string[]).includes(word);
  words.filter((word) => !isChannel(word)).forEach(unknown);
  return words.filter(isChannel);
};
