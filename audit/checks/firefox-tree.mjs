// What Firefox's accessibility tree holds: BiDi does not tell, but a script in the browser's own scope may ask the accessibility service.
import { launchFirefox } from '../../scripts/browsers/firefox.mjs';

const PLACE = 'about:blank?kommun-nyhet'; // by which the browser's own scope finds the tab
const opened = new WeakMap();

/**
 * Firefox beside a Chromium: started when it is first asked for, which takes some seconds, shared by all who ask, and closed with that
 * Chromium. It has to be one that speaks BiDi; Playwright's own build does not.
 *
 * @param {import('playwright-core').Browser} chromium
 * @returns {Promise<{ show: (html: string) => Promise<void>, tree: () => Promise<{ role: string, name: string }[]> }>}
 *   `show` puts in a document, with declarative shadow roots and without running its scripts; `tree` is everything that it exposes, in
 *   order, with Firefox's own words for roles
 */
export function firefoxBeside(chromium) {
  if (!opened.has(chromium)) opened.set(chromium, open(chromium));
  return opened.get(chromium);
}

async function open(chromium) {
  const browser = await launchFirefox();
  chromium.once('disconnected', () => void browser.close());
  if (!chromium.isConnected()) await browser.close();
  const page = await browser.newPage();
  await page.goto(PLACE);
  const { connection } = browser;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts[0].context };
  return {
    show: html => page.evaluate(put, html),
    async tree() {
      const answer = await connection.send('script.evaluate', { expression: `(${exposed})(${JSON.stringify(PLACE)})`, awaitPromise: true, target });
      if (answer.result.type === 'exception') throw new Error(`Firefox: ${answer.result.exceptionDetails.text}`);
      return JSON.parse(answer.result.result.value);
    },
  };
}

/* global Cc, Ci, gBrowser */

/** Runs in the page. */
const put = html => {
  const { documentElement } = Document.parseHTMLUnsafe(html);
  document.documentElement.replaceWith(document.adoptNode(documentElement));
};

/** Runs in the browser's own scope. */
function exposed(url) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const browser = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === url);
  const found = [];
  const walk = accessible => {
    if (!accessible) return;
    found.push({ role: service.getStringRole(accessible.role), name: accessible.name ?? '' });
    for (let child = accessible.firstChild; child; child = child.nextSibling) walk(child);
  };
  walk(browser && service.getAccessibleFor(browser));
  return JSON.stringify(found);
}
