import type { Place } from '../article/place.js';

/** The elements that the page put in each place. */
export type Slotted = ReadonlyMap<string, readonly Element[]>;

const INVISIBLE = 'script,style,template';
const VISIBLE = 'img,svg,video,audio,iframe,slot'; // a slot brings what another component passes on

/** Whether an element shows something: no script, and not the blank shell that a template prints around a missing value. */
const shows = (element: Element): boolean =>
  !element.matches(INVISIBLE) &&
  !!(element.firstElementChild || element.textContent.trim() || element.matches(VISIBLE) || element.localName.includes('-'));

/** Looks once at the element's children: a page may hold a hundred articles. */
export const readSlotted = (host: Element): Slotted => {
  const places = new Map<string, Element[]>();
  for (const child of host.children) places.set(child.slot, [...(places.get(child.slot) ?? []), child]);
  return places;
};

/** Whether the page fills a place with something that shows. The body may be text alone. */
export const fills = (host: Element, slotted: Slotted, place: Place): boolean => {
  const isText = (node: Node) => node.nodeName === '#text' && !!node.nodeValue?.trim();
  return !!slotted.get(place)?.some(shows) || (!place && [...host.childNodes].some(isText));
};

/** The text in a place. */
export const textIn = (slotted: Slotted, place: Place): string | undefined =>
  slotted.get(place)?.map((element) => element.textContent).join(' ').replace(/\s+/g, ' ');

/** The first element in a place that a selector matches. */
export const findIn = <E extends Element>(slotted: Slotted, place: Place, selector: string): E | undefined =>
  slotted.get(place)?.map((element) => (element.matches(selector) ? element : element.querySelector(selector))).find((found) => found) as E | undefined;
