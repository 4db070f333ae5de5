/** A place that the page can fill with its own markup. The body, `''`, is what has no slot name. */
export type Place = 'logo' | 'headline' | 'published' | 'notice' | 'lead' | 'image' | '' | 'modified' | 'replacement' | 'share' | 'footer';

/** Every place, in the contract's order. */
export const PLACES: readonly Place[] = ['logo', 'headline', 'published', 'notice', 'replacement', 'lead', 'image', '', 'modified', 'share', 'footer'];
