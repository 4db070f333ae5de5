import './embedding/register.js';
import './define.js';
import { extension } from './embedding/extension.js';
import { watchMarkedLinks } from './embedding/marked-links.js';
import { KommunNyhet } from './index.js';

// The core script, or an older one, may have registered the element first. The core of this version learns it now; another cannot, and has been warned of.
const registered = customElements.get('kommun-nyhet') as Partial<typeof KommunNyhet> | undefined;
if (typeof document !== 'undefined' && registered?.version === KommunNyhet.version && registered.extension) {
  registered.extension = extension;
  for (const element of document.querySelectorAll('kommun-nyhet')) element.requestUpdate();
  watchMarkedLinks();
}

export { find, type FoundArticle } from './sources/find.js';
export { SourceError, type SourceProblem } from './sources/load.js';
export { isTrusted } from './sources/trust.js';
export type { Format, SourceArticle } from './sources/article.js';
