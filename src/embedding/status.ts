import { html, nothing } from 'lit';
import { webAddress } from '../article/addresses.js';
import { fill } from '../article/fill.js';
import type { EmbeddingTexts } from '../locale/embedding.js';
import type { Extras } from '../parts/extras.js';
import type { Loading } from './loading.js';

/**
 * What became of loading, with the way to the original. Empty at first, since a live region tells only what changes in it. The button
 * stays while it is tried again: it has the focus.
 */
export const loadingStatus = ({ outcome, isSlow, isRetry, again }: Loading, original: string, texts: EmbeddingTexts): Extras => {
  if (!outcome && !isSlow) return {};
  const address = webAddress(original, original);
  const link = address && html`<a href=${address}>${fill(texts.original, { host: new URL(address).host })}</a>`;
  const button = address && (outcome || isRetry) ? html`<button @click=${again}>${texts.retry}</button>` : nothing;
  return { status: outcome ? texts.failed : texts.loading, remedy: html`${link} ${button}` };
};
