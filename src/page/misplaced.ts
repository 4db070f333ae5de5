import { attributeOf } from '../article/names.js';
import { nearest } from '../article/nearest.js';
import { CALLED, isPlace, PLACES } from '../article/place.js';
import type { Markup } from '../article/markup.js';
import type { Report } from '../article/report.js';

/** What was meant for a place of an article, but stands in something that is no component, where `slot` does nothing. */
export const deepSlots = (host: Element): Element[] =>
  [...host.querySelectorAll('[slot]')].filter(({ slot, parentElement }) => slot && !parentElement?.localName.includes('-') && nearest(slot, CALLED) !== undefined);

/**
 * Tells of what the page meant for a place, and what became of it; and of properties' names as attributes, which React and Vue write where
 * the script has not come yet.
 */
export const reportMisplaced = (host: Element, { filled }: Markup, properties: readonly string[], report: Report): void => {
  for (const name of filled) {
    if (!isPlace(name)) report('slot', name, `${(nearest(name, CALLED) ?? PLACES.join(' ')) || 'no slot'}, and shows it after the body`);
  }
  for (const { slot } of deepSlots(host)) report('slot', slot, 'it on a child of the element');
  for (const name of properties) {
    const right = attributeOf(name);
    if (right !== name && host.hasAttribute(name)) report(name.toLowerCase(), host.getAttribute(name) ?? '', right);
  }
};
