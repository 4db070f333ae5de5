import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../article/addresses.js';
import { fill } from '../article/fill.js';
import type { View } from '../article/view.js';
import type { EmbeddingTexts } from '../locale/embedding.js';
import type { Extras } from '../parts/extras.js';
import { passage, phrase } from '../parts/phrase.js';
import type { Words } from '../parts/words.js';
import type { FoundArticle } from '../sources/find.js';
import type { Loading } from './loading.js';

/**
 * What became of loading, with the way to the original. Empty at first, since a live region tells only what changes in it. The button
 * stays while it is tried again: it has the focus.
 */
export const loadingStatus = ({ outcome, isSlow, isRetry }: Loading, original: string, texts: EmbeddingTexts, retry: () => void): Extras => {
  if (!outcome && !isSlow) return {};
  const address = webAddress(original, original);
  const link = address && html`<a href=${address}>${fill(texts.original, { host: new URL(address).host })}</a>`;
  const button = address && (outcome || isRetry) ? html`<button @click=${retry}>${texts.retry}</button>` : nothing;
  return { status: outcome ? texts.failed : texts.loading, remedy: html`${link} ${button}` };
};

/** The place of a loaded body, and whose word it is: who published it, as it says itself, and the host that answered, which is true. */
export const loadedBody = (article: FoundArticle, original: string, { publisher }: View, { lang }: Words, texts: EmbeddingTexts): TemplateResult => {
  const { host } = new URL(article.answered);
  return html`<slot name="body"></slot><p part="source">${phrase(texts.source, lang)} <a href=${original}>${publisher ? passage(publisher) : host}</a>${publisher ? `, ${host}` : nothing}</p>`;
};
