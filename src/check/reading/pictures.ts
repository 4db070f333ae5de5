import type { Authored } from '../rule.js';
import { textOf, tidy } from './text.js';

/** A picture of the author's. */
export interface AuthoredPicture {
  readonly element: Element;
  /** Which in order, from 1. */
  readonly number: number;
  /** `undefined` where the author has not said; empty where the picture is decoration. */
  readonly alt: string | undefined;
  /** Empty where there is none. */
  readonly caption: string;
}

/** The pictures of an article. One that ARIA takes away from readers who listen, or names in another way, is none. */
export const picturesOf = ({ all }: Authored): AuthoredPicture[] =>
  all('img').map((element, index) => {
    const alt = element.getAttribute('alt');
    const caption = element.closest('figure')?.querySelector('figcaption');
    return { element, number: index + 1, alt: alt === null ? undefined : tidy(alt), caption: caption ? textOf(caption) : '' };
  }).filter(({ element }) => !element.matches('[role=none],[role=presentation],[aria-label],[aria-labelledby]'));
