import type { View } from '../article/view.js';
import type { Extension, ShowsImages } from '../extension.js';
import { embeddingTextsIn } from '../locale/embedding.js';
import type { Extras } from '../parts/extras.js';
import type { Words } from '../parts/words.js';
import { adoptStyles } from '../styles/adopt.js';
import { embeddingCss } from '../styles/embedding.js';
import { bodyFrom } from './body.js';
import { keepFocus } from './focus.js';
import { knownLoading } from './loading.js';
import { loadingStatus } from './status.js';

/** What is shown of an article from elsewhere: its body and source; or, until it is there and when it fails, what became of it. */
export const embeddedView: Extension['show'] = (view: View, words: Words, host: ShowsImages): Extras & { view: View } => {
  const loading = knownLoading(host);
  if (!loading) return { view };
  const root = host.shadowRoot;
  if (root) adoptStyles(root, embeddingCss);
  const texts = embeddingTextsIn(words.locale);
  const { outcome } = loading;
  if (typeof outcome === 'object') {
    if (root) keepFocus(root);
    return bodyFrom(outcome, loading, view, words, texts, host.images?.trim() === 'any');
  }
  return {
    view: { ...view, channels: view.isAddressKnown ? view.channels : [] }, // an article that is not there has no address to share
    ...loadingStatus(loading, view.isAddressKnown ? view.shared.url : loading.address, texts),
  };
};
