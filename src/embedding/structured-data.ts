import { structuredData } from '../article/structured-data.js';
import type { View } from '../article/view.js';
import type { ArticleHost } from '../extension.js';
import { isBeingEdited } from './editing.js';
import { element } from './element.js';
import { OWN_MARK, ownNodes } from './own-nodes.js';

/**
 * Tells search engines of an article that asks for it, in a script among its children. Not where a script is in it already, the page's, a server's
 * or one that a clone brought: it says as much, or more. What `src` names is told at its own place.
 */
export const tellEngines = (host: ArticleHost, view: View): void => {
  const script = host.querySelector('script[type*=json]');
  if (script && !ownNodes.has(script)) return;
  const isAsked = host.hasAttribute('structured-data') && !host.src && !isBeingEdited(host);
  const json = isAsked ? structuredData(view, location.href) : '';
  if (script?.textContent === json) return;
  script?.remove();
  if (!json) return;
  const made = element(host.ownerDocument, 'script', { type: 'application/ld+json', [OWN_MARK]: '' }, json);
  ownNodes.add(made);
  host.append(made);
};
