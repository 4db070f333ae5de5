import { localeFor } from '../article/facts.js';
import { embeddingTextsIn } from '../locale/embedding.js';
import { locales } from '../locale/localize.js';
import { nearestLang } from '../page/language.js';
import type { View } from '../parts/view.js';
import { adoptStyles } from '../styles/adopt.js';
import { embeddingCss } from '../styles/embedding.js';
import { bodyFrom } from './body.js';
import { keepFocus } from './focus.js';
import { knownLoading } from './loading.js';
import { loadingStatus } from './status.js';

/** What is shown of an article from elsewhere: its body and source; or, until it is there and when it fails, what became of it. */
export const embeddedView = (view: View, element: Element): View => {
  const loading = knownLoading(element);
  if (!loading) return view;
  const root = element.shadowRoot; // made by the first update, and nothing has come before that
  if (root) adoptStyles(root, embeddingCss);
  const texts = embeddingTextsIn(view.facts.locale ?? localeFor(nearestLang(element), locales) ?? 'sv');
  const { facts } = view;
  const { outcome } = loading;
  if (typeof outcome === 'object') {
    if (root) keepFocus(root);
    return bodyFrom(outcome, loading, view, texts, element.getAttribute('images')?.trim() === 'any');
  }
  return {
    ...view,
    ...loadingStatus(loading, facts.url ?? loading.address, texts),
    facts: { ...facts, channels: facts.url ? facts.channels : [] }, // an article that is not there has no address to share
  };
};
