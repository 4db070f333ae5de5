/** The name of the panel's element. */
export const PANEL = 'kommun-nyhet-check';

/** The outermost thing, from an element outwards, that the editor types in. */
export const editableAround = (element: Element): HTMLElement | undefined => {
  let outermost: HTMLElement | undefined;
  for (let each = element as HTMLElement | null; each; each = each.parentElement) if (each.isContentEditable) outermost = each;
  return outermost;
};

/** The panel of an article that the page has placed itself, `<kommun-nyhet-check for="id">`. */
export const placedPanel = (article: Element): Element | null =>
  article.id ? article.ownerDocument.querySelector(`${PANEL}[for="${CSS.escape(article.id)}"]`) : null;

/** Puts a panel after its article and other panels there, unless it is there. */
export const placePanel = (panel: Element, article: Element): void => {
  let before: Element = editableAround(article) ?? article; // outside of what the editor types in, which is what is saved
  for (let next = before.nextElementSibling; next && next !== panel && next.localName === PANEL; next = next.nextElementSibling) before = next;
  if (before.nextElementSibling !== panel) before.after(panel);
};
