import type { Markup } from '../article/markup.js';
import { isPlace, PLACES, type Place } from '../article/place.js';
import { JSON_LD } from './json-ld.js';
import { wordsOf } from './words.js';

/** Tells the nodes that the embedding script wrote, from which nothing is read, from the page's own. */
export type IsOurs = (node: Node) => boolean;

/** The elements that the page put in each place. */
export type Slotted = ReadonlyMap<string, readonly Element[]>;

const INVISIBLE = 'script,style,template';
const VISIBLE = 'img,svg,video,audio,iframe,canvas,object,embed,hr,input,button,slot'; // a slot brings what another component passes on
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],slot'; // what another component passes on may be a heading, too
// Editors put a paragraph or a box around what stands alone; nothing is read from what is ours.
const CHILD_JSON_LD = `${JSON_LD}:is(:scope>*,:scope>p>*,:scope>div>:only-child):not([data-kommun-nyhet])`;

/** Whether a node shows something: no script, and not the blank shell that a template prints around a missing value. */
const shows = (node: Node): boolean => {
  if (node.nodeType === 3) return !!node.nodeValue?.trim(); // a text; of another page, too, whose classes are others
  if (node.nodeType !== 1 || (node as Element).matches(INVISIBLE)) return false;
  const element = node as Element;
  return element.matches(VISIBLE) || element.localName.includes('-') || [...element.childNodes].some(shows);
};

/** Looks once at the children that the page put into the element: a page may hold a hundred articles. */
export const readSlotted = (host: Element, isOurs: IsOurs = () => false): Slotted => {
  const places = new Map<string, Element[]>();
  for (const child of host.children) {
    if (isOurs(child)) continue;
    const there = places.get(child.slot);
    if (there) there.push(child);
    else places.set(child.slot, [child]);
  }
  return places;
};

/** Whether the page fills a place with something that shows. The body may be text alone. */
export const fills = (host: Element, slotted: Slotted, place: string): boolean =>
  !!slotted.get(place)?.some(shows) || (!place && [...host.childNodes].some((node) => node.nodeType === 3 && shows(node)));

/** The words in a place, on one line. */
export const textIn = (slotted: Slotted, place: Place): string | undefined => slotted.get(place)?.map(wordsOf).join(' ').trim();

/** The first element in a place that a selector matches. */
export const findIn = <E extends Element>(slotted: Slotted, place: Place, selector: string): E | undefined => {
  for (const element of slotted.get(place) ?? []) {
    const found = element.matches(selector) ? element : element.querySelector(selector);
    if (found) return found as E;
  }
  return undefined;
};

/** The date in a place: its first `<time>`, by the attribute or by what it says. */
export const dateIn = (slotted: Slotted, place: Place): string | undefined => {
  const time = findIn<HTMLTimeElement>(slotted, place, 'time');
  return time && (time.dateTime || wordsOf(time));
};

/** What the page tells by its own markup inside the element. */
export const readMarkup = (host: Element, isOurs?: IsOurs): Markup => {
  const slotted = readSlotted(host, isOurs);
  const filled = new Set([...PLACES, ...[...slotted.keys()].filter((name) => !isPlace(name))].filter((name) => fills(host, slotted, name)));
  const heading = filled.has('headline') ? findIn(slotted, 'headline', HEADING) : undefined;
  return {
    filled,
    slottedLevel: heading && (parseInt(heading.ariaLevel ?? heading.localName.slice(1)) || 2),
    json: Array.from(host.querySelectorAll(CHILD_JSON_LD), ({ textContent }) => textContent).join('\0'),
    headline: textIn(slotted, 'headline'),
    modified: textIn(slotted, 'modified'),
    inLanguage: findIn<HTMLElement>(slotted, 'headline', '[lang]')?.lang,
    datePublished: dateIn(slotted, 'published'),
    dateModified: dateIn(slotted, 'modified'),
    replacedBy: findIn<HTMLAnchorElement>(slotted, 'replacement', 'a[href]:not([href=""])')?.href,
  };
};
