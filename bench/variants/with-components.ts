import { directly, type Variant } from './variant.js';

interface Updating extends HTMLElement {
  readonly isUpdatePending?: boolean;
  readonly updateComplete?: Promise<unknown>;
}

const isComponent = ({ localName }: Element) => localName.includes('-');

/** Resolves when every component has rendered, and the icons, which come by `fetch` and are kept, are there. */
const rendered = async (place: HTMLElement): Promise<void> => {
  const all = [...place.querySelectorAll<Updating>('*')].filter(isComponent);
  const lastIcon = all.findLast(({ localName }) => localName.endsWith('-icon'));
  for (let turn = 0; ; turn++) {
    const pending = all.filter(({ isUpdatePending }) => isUpdatePending);
    if (!pending.length && lastIcon?.shadowRoot?.querySelector('svg')) return;
    // the first time the icons come from the server, later in a few microtasks
    if (pending.length || turn < 50) await Promise.all(pending.map(({ updateComplete }) => updateComplete));
    else await new Promise((resolve) => setTimeout(resolve));
  }
};

/** The page's HTML with a library's components in it, and the library's theme. The page's own words are written directly. */
export const withComponents = (markup: string, theme: string): Variant => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(theme);
  document.adoptedStyleSheets.push(sheet);
  return {
    create(place, count) {
      place.innerHTML = markup.repeat(count);
      return rendered(place);
    },
    ...directly(undefined, rendered),
  };
};
