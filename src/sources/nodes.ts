import { cut } from '../article/text.js';
import { GLOBAL } from './allowed.js';
import { parseDocument } from './parse.js';
import { policy } from './policy.js';

declare const isBounded: unique symbol;
/** Markup that no browser needs long to parse, as `bounded` gives it: nothing else may be parsed of what a stranger wrote. */
export type Bounded = string & { readonly [isBounded]: true };

/** One for all: a text may need thousands of boxes. */
let inert: Document | undefined;

/**
 * An element of a document that shows nothing: nothing in it runs or is fetched. Being outside the document's tree, it hides nothing that the document
 * can do.
 */
export const inertBox = (html?: Bounded): HTMLElement => {
  const box = (inert ??= parseDocument('<!doctype html>', 'text/html')).createElement('div');
  if (html) box.innerHTML = policy?.createHTML(html) ?? html;
  return box;
};

/**
 * Takes all names out of a tree, and gives what they named, the first of each name. A form answers to the names of its fields before its own
 * (`<input name="remove">`), so this asks the prototype; afterwards each element can be asked itself.
 */
export const takeNames = (tree: ParentNode): ReadonlyMap<string, Element> => {
  const { prototype } = Element;
  const named = new Map<string, Element>();
  for (const element of tree.querySelectorAll('[id],[name]')) {
    for (const attribute of ['id', 'name']) {
      const name = prototype.getAttribute.call(element, attribute);
      if (name && !named.has(name)) named.set(name, element);
      prototype.removeAttribute.call(element, attribute);
    }
  }
  return named;
};

/** Does something with everything in a tree that a selector matches, in the tree's order, as it is before the first is done. */
export const each = <E extends Element = HTMLElement>(tree: ParentNode, selector: string, action: (element: E) => void): void => {
  tree.querySelectorAll<E>(selector).forEach((element) => { action(element); });
};

/** Takes out of a node what it holds. */
export const contentsOf = (node: Node): DocumentFragment => {
  const contents = (node.ownerDocument ?? document).createDocumentFragment();
  while (node.firstChild) contents.append(node.firstChild);
  return contents;
};

/** Puts what an element holds in its place. */
export const unwrap = (element: Element): void => { element.replaceWith(contentsOf(element)); };

/** Leaves out of a tree the words that come after so many UTF-16 units of them, with a mark. */
export const shorten = (tree: Node, most: number): void => {
  const walker = (tree.ownerDocument ?? document).createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  let room = most;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const { length } = text;
    if (length > room) text.data = room < 0 ? '' : cut(text.data, room);
    room -= length;
  }
};

/** Whether there is something to read in a tree, a word or what else counts, but for what is in elements of a selector. Looks no further than to the first word. */
export const hasWords = (tree: Node, apartFrom?: string, word = /\S/): boolean => {
  const walker = (tree.ownerDocument ?? document).createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (textContent && word.test(textContent) && !(apartFrom && parentElement?.closest(apartFrom))) return true;
  }
  return false;
};

/** Whether there is nothing to read in an element, nor a picture to look at. */
export const isEmpty = (element: Element): boolean => !hasWords(element) && !element.querySelector('img');

/** Whether an element is all that the one around it holds. */
export const isAlone = ({ previousSibling, nextSibling }: Node): boolean => {
  const isBlank = (node: Node | null, next: 'previousSibling' | 'nextSibling'): boolean => {
    while (node && node.nodeType !== Node.ELEMENT_NODE && !node.textContent?.trim()) node = node[next];
    return !node;
  };
  return isBlank(previousSibling, 'previousSibling') && isBlank(nextSibling, 'nextSibling');
};

/** Puts a link in an element's place. A paragraph that holds nothing else becomes a figure: it is no sentence, in which a link may be as low as its line. */
export const standIn = (element: Element, link: HTMLElement): void => {
  element.replaceWith(link);
  const paragraph = link.parentElement;
  if (paragraph?.localName === 'p' && isAlone(link)) rename(paragraph, paragraph.closest('figure') ? 'div' : 'figure');
};

/** Gives an element another name. Of its attributes only those stay that every element may have. */
export const rename = (element: Element, name: string): void => {
  const other = element.ownerDocument.createElement(name); // a picture that came to the page's own document would be fetched
  for (const attribute of GLOBAL) {
    const value = element.getAttribute(attribute);
    if (value) other.setAttribute(attribute, value);
  }
  other.append(contentsOf(element));
  element.replaceWith(other);
};

/** An element with these words, or with ours where there are none. */
export const said = <K extends keyof HTMLElementTagNameMap>(name: K, words: string | null | undefined, ours: () => string, lang: string | undefined): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  element.textContent = words || ours();
  if (!words && lang) element.lang = lang;
  return element;
};
