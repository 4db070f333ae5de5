import { withHosts } from './language.js';

/**
 * Observes what an article depends on: what the page puts inside the element, and the language around it. Frameworks set a
 * `datetime` in place, where no `slotchange` tells.
 */
export const observePage = (observer: MutationObserver, element: Element): void => {
  observer.observe(element, { childList: true, subtree: true, characterData: true, attributeFilter: ['slot', 'datetime', 'href', 'aria-level'] });
  for (const each of withHosts(element)) observer.observe(each.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
};
