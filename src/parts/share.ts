import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../article/fill.js';
import { addressesOf, type Channel, type Told } from '../article/share-links.js';
import type { Passage } from '../article/news-article.js';
import type { View } from '../article/view.js';
import type { Texts } from '../locale/texts.js';
import type { Controls } from './controls.js';
import { strokes } from './icons.js';
import type { Words } from './words.js';

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

/** A link, or a button for what acts in the page. */
const control = (channel: Channel, address: string | undefined, words: string, apart: Passage | undefined, heard: string | undefined): TemplateResult =>
  address
    ? html`<li><a part="share-link" href=${address}><svg viewBox="0 0 10 10" aria-hidden="true" focusable="false"><path d=${strokes[channel]} /></svg><span>${words}</span><span class="apart" lang=${apart?.lang ?? nothing}>${heard}</span></a></li>`
    : html`<li><button part="share-link"><svg viewBox="0 0 10 10" aria-hidden="true" focusable="false"><path d=${strokes[channel]} /></svg><span>${words}</span><span class="apart" lang=${apart?.lang ?? nothing}>${heard}</span></button></li>`;

/** The channel of the control in which something is, by its place among them; none where it is in no control. */
export const channelAt = (place: Element, channels: readonly Channel[]): Channel | undefined => {
  const item = place.closest('[part=share-link]')?.parentElement;
  return item?.parentElement ? channels[[...item.parentElement.children].indexOf(item)] : undefined;
};

/** Links that work without script and open in the same window; nothing is fetched before the reader chooses one. */
export const share = ({ channels, headline, shared }: View, words: Words, controls: Controls): TemplateResult => {
  const { texts } = words;
  const lang = words.lang ?? nothing;
  const addressOf = addressesOf(shared);
  const { told, apart } = controls;
  const heard = apart && ` ${apart.text}`;
  return html`<div part="share">
    <p><span lang=${lang} dir="auto">${texts.share}</span> <span lang=${headline?.lang ?? nothing} dir="auto">${shared.title}</span></p>
    <ul lang=${lang}>${channels.map((channel) => control(channel, addressOf(channel), wordsFor(channel, texts, told), apart, heard))}</ul>
    ${told === 'refused' ? html`<label lang=${lang}>${texts.copy} <input readonly .value=${shared.url} /></label>` : nothing}
  </div>`;
};
