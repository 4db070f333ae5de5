// A form answers to the names of its fields before its own (`<input name="remove">`), so what is not sanitised yet is moved by ranges, which ask
// it nothing.
import { GLOBAL } from './allowed.js';
import { parseDocument } from './parse.js';

/** An element of a document that shows nothing: nothing in it runs or is fetched. Being outside the document's tree, it hides nothing that the document can do. */
export const inertBox = (): HTMLElement => parseDocument('<!doctype html>', 'text/html').createElement('div');

/** Does something with everything in a tree that a selector matches, in the tree's order, as it is before the first is done. */
export const each = <E extends Element = HTMLElement>(tree: ParentNode, selector: string, action: (element: E) => void): void => {
  tree.querySelectorAll<E>(selector).forEach((element) => { action(element); });
};

/** Takes out of a node what it holds. */
export const contentsOf = (node: Node): DocumentFragment => {
  const range = new Range();
  range.selectNodeContents(node);
  return range.extractContents();
};

/** Puts another node in a node's place, or nothing. */
export const replace = (node: Node, other?: Node): void => {
  const range = new Range();
  range.selectNode(node);
  range.deleteContents();
  if (other) range.insertNode(other);
};

/** Puts what an element holds in its place. */
export const unwrap = (element: Element): void => { replace(element, contentsOf(element)); };

/** Puts a link in an element's place. A paragraph that holds nothing else becomes a figure: it is no sentence, in which a link may be as low as its line. */
export const standIn = (element: Element, link: HTMLElement): void => {
  const paragraph = element.parentElement;
  replace(element, link);
  if (paragraph?.localName !== 'p' || paragraph.children.length > 1 || paragraph.textContent.trim() !== link.textContent) return;
  rename(paragraph, paragraph.closest('figure') ? 'div' : 'figure');
};

/** Gives an element, no form, another name. Of its attributes only those stay that every element may have. */
export const rename = (element: Element, name: string): void => {
  const contents = contentsOf(element);
  const other = contents.ownerDocument.createElement(name); // a picture that came to the page's own document would be fetched
  for (const attribute of GLOBAL) {
    const value = element.getAttribute(attribute);
    if (value) other.setAttribute(attribute, value);
  }
  other.append(contents);
  replace(element, other);
};

/** An element with these words, or with ours where there are none. */
export const said = <K extends keyof HTMLElementTagNameMap>(name: K, words: string | null | undefined, ours: () => string, lang: string | undefined): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  element.textContent = words || ours();
  if (!words && lang) element.lang = lang;
  return element;
};
