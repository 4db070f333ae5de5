import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../article/fill.js';
import { shareAddress, type Channel } from '../article/share-links.js';
import { icon } from './icons.js';
import { apart, labelled } from './phrase.js';
import type { View } from './view.js';

const services: Partial<Record<Channel, string>> = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  whatsapp: 'WhatsApp',
  threads: 'Threads',
};

const control = (channel: Channel, { words: { texts }, shared, told, choose, apart: headline }: View): TemplateResult => {
  const service = services[channel];
  const own = channel === 'copy' && told === 'copied' ? 'copied' : (channel as 'email' | 'copy' | 'native' | 'print');
  const words = service ? fill(texts.shareOn, { service }) : texts[own];
  const content = html`${icon(channel)}<span>${words}${apart(headline)}</span>`;
  const address = shareAddress(channel, shared);
  const chosen = (event: Event) => { choose(channel, event); };
  return address
    ? html`<a part="share-link" href=${address} @click=${chosen}>${content}</a>`
    : html`<button part="share-link" @click=${chosen}>${content}</button>`;
};

/** Links that work without script and open in the same window; nothing is fetched before the reader chooses one. */
export const share = (view: View): TemplateResult => {
  const { facts, words: { texts, lang }, shared, told } = view;
  return html`<div part="share">
    ${labelled(texts.share, lang, { text: shared.title, lang: facts.headline?.lang })}
    <ul lang=${lang}>${facts.channels.map((channel) => html`<li>${control(channel, view)}</li>`)}</ul>
    ${told === 'refused' ? html`<label lang=${lang}>${texts.copy} <input readonly .value=${shared.url} /></label>` : nothing}
  </div>`;
};
