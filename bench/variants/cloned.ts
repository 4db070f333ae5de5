import { directly, staticMarkup, type Variant } from './variant.js';

const template = document.createElement('template');
template.innerHTML = staticMarkup();

export default {
  create(place, count) {
    for (let index = 0; index < count; index++) place.append(document.importNode(template.content, true));
  },
  ...directly(),
} satisfies Variant;
