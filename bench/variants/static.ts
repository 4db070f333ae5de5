import { directly, staticMarkup, type Variant } from './variant.js';

const markup = staticMarkup();

export default {
  create(place, count) {
    place.innerHTML = markup.repeat(count);
  },
  ...directly(),
} satisfies Variant;
