import { bareLine, placeOf } from '../article/text.js';

/** What stands in a text and is no part of its words: what nobody sees, drawings with their titles, code, and marks of footnotes. */
const UNSEEN = '[hidden],[aria-hidden=true],[style*="display:none" i],[style*="display: none" i],[class*=visually-hidden i],[class*=visuallyhidden i],[class*=sr-only],[class*=screen-reader],[class*=assistive-text],.d-none,.show-for-sr,svg,script,style,template,noscript,rp,rt,sup:has([href*="#"])';
/** A link to the place where it stands, `#` or ¶, which systems put beside their headings. */
const isAnchor = (element: Element): boolean =>
  element.localName === 'a' && !!element.getAttribute('href')?.includes('#') && !/[\p{L}\p{N}]/u.test(element.textContent);

/** What another component passes on stands in its slot, else what the slot itself holds. */
const childrenOf = (element: Element): Iterable<Node> => {
  const passedOn = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return passedOn.length ? passedOn : element.childNodes;
};

const collect = (node: Node): string => {
  if (node.nodeType === 3) return node.nodeValue ?? ''; // a text; of another page, too, whose classes are others
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.matches(UNSEEN) || isAnchor(element)) return '';
  const words = element.localName === 'img' ? (element as HTMLImageElement).alt : Array.from(childrenOf(element), collect).join('');
  return placeOf(element.localName) ? ` ${words} ` : words; // what begins on a line of its own never runs into the words before it
};

/** A text on one line, without marks that nobody hears or sees. */
export const onOneLine = (text: string): string => bareLine(text).replace(/\s+/g, ' ');

/** The words that a reader sees in an element, on one line: what `innerText` would say if the element were rendered already. */
export const wordsOf = (element: Element): string => onOneLine(collect(element));
