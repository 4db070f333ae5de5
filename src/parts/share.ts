import { html, nothing, type TemplateResult } from 'lit';
import { actsInPage, addressesOf, type Channel } from '../article/share-links.js';
import type { View } from '../article/view.js';
import { chosen } from './chosen.js';
import type { Controls } from './controls.js';
import { strokes } from './icons.js';
import { wordsFor } from './share-words.js';
import type { Words } from './words.js';

/** A link, or a button for what acts in the page. */
const control = (channel: Channel): string => {
  const [name, href] = actsInPage(channel) ? ['button', ''] : ['a', ' href=|'];
  return `<li><${name} part="share-link"${href}><svg viewBox="0 0 10 10" aria-hidden="true" focusable="false"><path d="${strokes[channel]}" /></svg><span>|</span><span class="apart" lang=|>|</span></${name}></li>`;
};

/** The channel of the control in which something is, by its place among them; none where it is in no control. */
export const channelAt = (place: Element, channels: readonly Channel[]): Channel | undefined => {
  const item = place.closest('[part=share-link]')?.parentElement;
  return item?.parentElement ? channels[[...item.parentElement.children].indexOf(item)] : undefined;
};

/**
 * Links that work without script and open in the same window; nothing is fetched before the reader chooses one. One template for each choice of
 * channels: with one for each control, half of what an article weighs was theirs (docs/decisions/0022-where-the-time-goes.md).
 */
export const share = ({ channels, headline, shared }: View, words: Words, { told, apart }: Controls): TemplateResult => {
  const { texts } = words;
  const lang = words.lang ?? nothing;
  const addressOf = addressesOf(shared);
  const valuesOf = (channel: Channel) => {
    const address = addressOf(channel);
    return [...(address ? [address] : []), wordsFor(channel, texts, told), apart?.lang ?? nothing, apart && ` ${apart.text}`];
  };
  return chosen(
    String(channels),
    () => `<div part="share"><p><span lang=| dir="auto">|</span> <span lang=| dir="auto">|</span></p><ul lang=|>${channels.map(control).join('')}</ul>|</div>`,
    lang, texts.share, headline?.lang ?? nothing, shared.title, lang,
    ...channels.flatMap(valuesOf),
    told === 'refused' ? html`<label lang=${lang}>${texts.copy} <input readonly .value=${shared.url} /></label>` : nothing,
  );
};
