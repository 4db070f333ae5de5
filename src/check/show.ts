import { editableAround } from './place.js';

const SHOWN_FOR = 8_000; // ms: time to find it, and then the page looks again as readers see it
const OUTLINE = 'outline: .25rem solid light-dark(#a1122a, #ffb3ba) !important; outline-offset: .25rem !important;';

/** A selector that matches one element by its place: an id, or anything else that is written on it, would be saved with the text. */
const pathTo = (element: Element): string => {
  const parent = element.parentElement;
  return parent ? `${pathTo(parent)} > :nth-child(${[...parent.children].indexOf(element) + 1})` : ':root';
};

let sheet: CSSStyleSheet | undefined;
let shown: Element | undefined;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Draws the outline where the place is now: the editor may have typed before it. */
export const followShown = (): void => {
  if (shown) sheet?.replaceSync(shown.isConnected ? `${pathTo(shown)} { ${OUTLINE} }` : '');
};

const hide = (): void => {
  shown = undefined;
  sheet?.replaceSync('');
};

/** Puts the caret before an element, or where the keyboard goes on from. It selects nothing: the next letter would take its place. */
const moveCaret = (element: Element): void => {
  editableAround(element)?.focus({ preventScroll: true });
  if (element.childNodes.length) getSelection()?.collapse(element, 0);
  else getSelection()?.collapse(element.parentNode, [...(element.parentNode?.childNodes ?? [])].indexOf(element));
};

/** Brings a place to the editor: scrolls to it, outlines it for some seconds and, within the article, puts the caret there. Writes nothing on it. */
export const showPlace = (element: Element, article: Element): void => {
  const page = element.ownerDocument;
  sheet ??= new CSSStyleSheet();
  if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  shown = element;
  followShown();
  if (element !== article) moveCaret(element);
  else if (!editableAround(article)) moveCaret(article.firstElementChild ?? article); // to its beginning; in an editor, nothing may be written right in it
  element.scrollIntoView({ block: element === article ? 'start' : 'center' });
  clearTimeout(hiding);
  hiding = setTimeout(hide, SHOWN_FOR);
};
