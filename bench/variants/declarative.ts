import css from '../job/style.css?inline';
import { declarative } from '../job/markup.js';
import { directly, words, type Variant } from './variant.js';

const markup = declarative(words(), css);

export default {
  create(place, count) {
    place.setHTMLUnsafe(markup.repeat(count));
  },
  ...directly((host) => host.shadowRoot as ShadowRoot),
} satisfies Variant;
