import type { Place } from '../article/place.js';

const INVISIBLE = 'script,style,template,link,meta';
const VISIBLE = 'img,svg,video,audio,canvas,iframe,object,hr,slot'; // a slot brings what another component passes on

/** Whether an element shows something: no script, and not the blank shell that a template prints around a missing value. */
const shows = (element: Element): boolean =>
  !element.matches(INVISIBLE) &&
  !!(element.textContent.trim() || element.firstElementChild || element.matches(VISIBLE) || element.localName.includes('-'));

const elementsIn = (host: Element, place: Place): Element[] => [...host.children].filter((child) => child.slot === place);

/** Whether the page fills a place with something that shows. A body may be text alone. */
export const fills = (host: Element, place: Place): boolean => {
  const isText = (node: Node) => node.nodeName === '#text' && !!node.nodeValue?.trim();
  return elementsIn(host, place).some(shows) || (!place && [...host.childNodes].some(isText));
};

/** The text in a place; empty where there is none. */
export const textIn = (host: Element, place: Place): string =>
  elementsIn(host, place).map((element) => element.textContent).join(' ').replace(/\s+/g, ' ');

/** The first element in a place that a selector matches. */
export const findIn = <E extends Element>(host: Element, place: Place, selector: string): E | undefined =>
  elementsIn(host, place).map((element) => (element.matches(selector) ? element : element.querySelector(selector))).find((found) => found) as E | undefined;
