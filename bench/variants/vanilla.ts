import { fromSlots } from '../job/markup.js';
import type { Variant } from './variant.js';
import './vanilla-element.js';

const markup = fromSlots('vanilla-article');

export default {
  create(place, count) {
    place.innerHTML = markup.repeat(count);
  },
  speak(place, locale) {
    for (const article of place.children) article.setAttribute('locale', locale);
  },
  modify(place, day) {
    for (const article of place.children) article.setAttribute('date-modified', day);
  },
} satisfies Variant;
