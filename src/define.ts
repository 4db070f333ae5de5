import { KommunNyhet } from './index.js';

const registered = customElements.get('kommun-nyhet') as typeof KommunNyhet | undefined;

// Two scripts on one page are common where several suppliers build it; the first one stays.
if (!registered) customElements.define('kommun-nyhet', KommunNyhet);
else if (registered.version !== KommunNyhet.version) {
  console.warn(`<kommun-nyhet> ${registered.version} is on this page already, ${KommunNyhet.version} is not used.`);
}
