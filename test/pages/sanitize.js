// Puts what the sanitiser gives on this page, for test/sanitize/paths.test.ts.
import { sanitize } from '../../src/sources/sanitize.js';

window.show = (html, surroundings) => {
  document.body.replaceChildren(sanitize(html, surroundings));
  return document.body.innerHTML;
};
