import './embedding/register.js';
import './define.js';
import { extension } from './embedding/extension.js';
import { watchMarkedLinks } from './embedding/marked-links.js';
import type { KommunNyhet } from './index.js';

// The core script, or an older one, may have registered the element first. The core learns it now; an older one cannot, and has been warned of.
const registered = customElements.get('kommun-nyhet') as Partial<typeof KommunNyhet>;
if (registered.extension) {
  registered.extension = extension;
  for (const element of document.querySelectorAll('kommun-nyhet')) element.requestUpdate();
  watchMarkedLinks();
}

export { find } from './sources/find.js';
export { SourceError, type SourceProblem } from './sources/load.js';
export type { Format, SourceArticle } from './sources/article.js';
