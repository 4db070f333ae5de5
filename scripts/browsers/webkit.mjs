// WebKitGTK for @web/test-runner. It presents itself as type 'playwright', with the few methods of
// Playwright's page that @web/test-runner-commands calls.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { playwrightOptions } from './chromium.mjs';
import { needBrowser } from './find.mjs';
import { clearStorage, keysOf, selectOption } from './in-page.mjs';
import { nothingEmulated, startWebKit } from './webkit-browser.mjs';

/** What a page's outcome says where the browser fell, and not the page: its compiler has been seen to. */
export const CRASHED = 'WebKit crashed.';

export function webkit(zone) {
  if (needBrowser('webkit').playwright) return playwrightLauncher({ product: 'webkit', launchOptions: playwrightOptions('webkit', zone) });
  const active = new Set();
  let starting;
  let browser;
  return {
    name: 'Webkit',
    type: 'playwright',
    concurrency: 1,
    isActive: id => active.has(id),
    getBrowserUrl: () => browser.url().catch(() => undefined), // it is asked for where the page went away
    getPage: () => likePlaywright(browser),

    async startSession(id, url) {
      browser = await (starting ??= startWebKit({ zone }));
      active.add(id);
      await browser.setViewportSize({ width: 800, height: 600 });
      await browser.go(url);
    },
    async stopSession(id) {
      active.delete(id);
      if (!await browser.url().catch(() => undefined)) {
        starting = undefined; // so that the next page gets another
        await browser.stop();
        return { errors: [{ message: CRASHED }] };
      }
      await browser.run(`(${clearStorage})()`).catch(() => undefined); // a page without an origin has no storage
      await browser.releaseActions();
      if (browser.isEmulating()) await browser.emulateMedia(nothingEmulated);
      await browser.go('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug session here: use Chromium or Firefox.');
    },
    async stop() {
      await browser?.stop();
    },
  };
}

const likePlaywright = browser => ({
  url: () => browser.url(),
  setViewportSize: size => browser.setViewportSize(size),
  emulateMedia: media => browser.emulateMedia(media),
  keyboard: {
    type: text => keys(browser, [...text].flatMap(letter => [down(letter), up(letter)])),
    down: key => keys(browser, [down(key)]),
    up: key => keys(browser, [up(key)]),
    press: combination => keys(browser, [...keysOf(combination).map(down), ...keysOf(combination).reverse().map(up)]),
  },
  mouse: {
    move: (x, y) => pointer(browser, [moveTo(x, y)]),
    down: ({ button = 'left' } = {}) => pointer(browser, [{ type: 'pointerDown', button: buttons[button] }]),
    up: ({ button = 'left' } = {}) => pointer(browser, [{ type: 'pointerUp', button: buttons[button] }]),
    click: (x, y, { button = 'left' } = {}) =>
      pointer(browser, [moveTo(x, y), { type: 'pointerDown', button: buttons[button] }, { type: 'pointerUp', button: buttons[button] }]),
  },
  locator: selector => ({ selectOption: choice => browser.run(`(${selectOption})(...arguments)`, selector, choice) }),
  screenshot: () => browser.screenshot(),
});

const keys = (browser, actions) => browser.act({ type: 'key', id: 'keyboard', actions });
const pointer = (browser, actions) => browser.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) });
const buttons = { left: 0, middle: 1, right: 2 };

const down = key => ({ type: 'keyDown', value: named[key] ?? key });
const up = key => ({ type: 'keyUp', value: named[key] ?? key });
// the code points that WebDriver gives to keys without a letter
const named = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', Delete: '\uE017', Meta: '\uE03D',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
};
