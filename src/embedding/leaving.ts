import { withHosts } from '../page/language.js';

/** Tells when an element has left its page; not when it is moved in it, which takes it out for a moment. To be called to stop watching. */
export const watchLeaving = (element: Element, left: () => void): (() => void) => {
  const observer = new MutationObserver(() => { if (!element.isConnected) left(); });
  for (const each of withHosts(element)) observer.observe(each.getRootNode(), { childList: true, subtree: true });
  return () => { observer.disconnect(); };
};
