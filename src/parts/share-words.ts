import { fill } from '../article/fill.js';
import type { Channel, Told } from '../article/share-links.js';
import type { Texts } from '../locale/texts.js';

/** The channels that a page of another service serves, and its name. The others act in the page or in the reader's own mail. */
const services = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  whatsapp: 'WhatsApp',
  threads: 'Threads',
} satisfies Partial<Record<Channel, string>>;

const isService = (channel: Channel): channel is keyof typeof services => channel in services;

/** What a control says; a channel that is no service has a text of its own name, or this does not compile. */
export const wordsFor = (channel: Channel, texts: Texts, told: Told = ''): string => {
  if (isService(channel)) return fill(texts.shareOn, { service: services[channel] });
  return channel === 'copy' && told === 'copied' ? texts.copied : texts[channel];
};
