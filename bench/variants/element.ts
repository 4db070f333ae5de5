import type { Locale } from '../job/words.js';
import type { Variant } from './variant.js';

interface Updating extends Element {
  readonly updateComplete?: Promise<unknown>;
}

/** Resolves when every article has rendered. */
const rendered = (place: HTMLElement) => Promise.all([...place.children].map((article: Updating) => article.updateComplete));

/** The published script's element around the markup that a function writes. */
export const element = (markup: () => string): Variant => ({
  create(place, count) {
    place.innerHTML = markup().repeat(count);
    return rendered(place);
  },
  speak(place: HTMLElement, locale: Locale) {
    for (const article of place.children) article.setAttribute('locale', locale);
    return rendered(place);
  },
  modify(place: HTMLElement, day: string) {
    for (const article of place.children) article.setAttribute('date-modified', day);
    return rendered(place);
  },
});
