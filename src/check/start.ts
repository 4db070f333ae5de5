import { PANEL } from './place.js';
import { watch } from './watch.js';

/** Watches the page, where there is one; once, also where the script is there twice. */
export const start = (): void => {
  const { customElements: registry, document: page } = globalThis as Partial<typeof globalThis>;
  if (!registry || !page || registry.get(PANEL)) return;
  registry.define(PANEL, class extends HTMLElement {});
  watch(page);
};
