// Soft hyphens and what has no width: editors leave them, and nobody reads them.
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A text as it is read: white space as single spaces, none at the ends. */
export const tidy = (text: string | null | undefined): string => (text ?? '').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** The text in an element, as it is read. */
export const textOf = (element: Element): string => tidy(element.textContent);

/** An attribute's value, as it is read; empty where there is none. */
export const attributeIn = (element: Element, name: string): string => tidy(element.getAttribute(name));

/** A text short enough to be quoted. */
export const quote = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 59).join('').trim()}…` : text;
};

/** The nearest element in an article, from an element outwards, that a selector matches. What the article itself stands in is no matter of its author's. */
export const closestIn = (host: Element, element: Element, selector: string): Element | undefined => {
  const found = element.closest(selector);
  return found && found !== host && host.contains(found) ? found : undefined;
};

/** What an element in the text is called: its `aria-label`, its text, or the text alternatives of the pictures in it. */
export const nameOf = (element: Element): string =>
  attributeIn(element, 'aria-label') || textOf(element) || tidy([...element.querySelectorAll('img')].map((image) => image.getAttribute('alt')).join(' '));

/** Two texts are the same to who hears them: case, and punctuation around them, aside. */
export const sounds = (text: string): string => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
