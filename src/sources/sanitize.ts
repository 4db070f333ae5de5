import DOMPurify, { type Config } from 'dompurify';
import { attributesOf, ELEMENTS, GLOBAL } from './allowed.js';
import { fit } from './fit.js';
import { contentsOf, inertBox } from './nodes.js';
import { policy } from './policy.js';
import { simplify } from './simplify.js';
import type { BodySurroundings } from './surroundings.js';

/** Not yet in TypeScript's library: https://wicg.github.io/sanitizer-api/ */
interface SanitizingElement extends HTMLElement {
  readonly setHTML?: (html: string, options: typeof native) => void;
}

/** The browser's own sanitiser; without its tolerance for `data-` attributes, comments and processing instructions. */
const native = {
  sanitizer: {
    elements: ELEMENTS.map((name) => ({ name, attributes: attributesOf(name) })),
    attributes: GLOBAL,
    comments: false,
    dataAttributes: false,
    processingInstructions: [],
  },
};

/**
 * The same for DOMPurify. It leaves addresses to fit.ts, which looks at them on both paths, and lets `-->` stand in a text: that harms only what is
 * written out and read once more, which this never is.
 */
const config = {
  ALLOWED_TAGS: ['#text', ...ELEMENTS],
  ALLOWED_ATTR: GLOBAL,
  ADD_ATTR: (attribute, element) => attributesOf(element).includes(attribute),
  ALLOWED_URI_REGEXP: /^/,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  FORCE_BODY: true,
  KEEP_CONTENT: false,
  SAFE_FOR_XML: false,
  TRUSTED_TYPES_POLICY: policy as Config['TRUSTED_TYPES_POLICY'],
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

let purify: typeof DOMPurify | undefined;

/**
 * A body as nodes of a news text, ready to be put into the page: only the elements and attributes of allowed.ts, and only addresses that lead
 * somewhere. The browser's own sanitiser is used where there is one, DOMPurify elsewhere. What comes out is in no document that
 * shows it: nothing runs, and nothing is fetched before it stands in the page.
 */
export const sanitize = (html: string, surroundings: BodySurroundings): DocumentFragment => {
  const simple = simplify(html, surroundings);
  const box: SanitizingElement = inertBox();
  box.setHTML?.(simple, native);
  const body = box.setHTML ? contentsOf(box) : (purify ??= DOMPurify(window)).sanitize(simple, config);
  fit(body, surroundings);
  return body;
};
