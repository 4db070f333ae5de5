// Opens a page in a combination: with whose words, at what heading level, in what style sheet, and in what mode.
import { read } from '../scripts/lib/files.mjs';
import { dress, moveTo, settled, speak } from './arrange.mjs';

const desktop = { width: 1000, height: 1200 };

// WCAG 1.4.12
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** What each mode is, beside the name: a window, media as Playwright's emulateMedia has them, or a style sheet. */
const settings = {
  normal: {},
  narrow: { size: { width: 320, height: 640 } },
  spacing: { css: spacing, everywhere: true },
  'large-text': { css: 'html { font-size: 200% !important; }' },
  'forced-colors': { media: { forcedColors: 'active' } },
  'more-contrast': { media: { contrast: 'more' } },
  dark: { media: { colorScheme: 'dark' } },
  print: { media: { media: 'print' } },
  rtl: { dir: 'rtl' },
};

export const modes = Object.keys(settings);

/** Style sheets that a page might have, the harshest included, by their files; 'own' is the page's alone. */
export const styles = {
  own: undefined,
  reset: 'demo/states/nollstallning.css',
  unset: 'demo/states/all-unset.css',
  ...Object.fromEntries(['bootstrap', 'lines', 'capitals', 'boxes', 'align', 'night'].map(name => [name, `audit/styles/${name}.css`])),
};

const nothingEmulated = { media: null, colorScheme: null, forcedColors: null, contrast: null };
const scripts = /\.m?js$/;

/** Brings a tab to a page in its combination. A tab is used again: a new one costs more than what most checkers do in it. */
export async function open(page, origin, { page: address, words, level, style, mode }) {
  const { size = desktop, media, css, everywhere, dir } = settings[mode];
  await page.unroute(scripts);
  // with JavaScript switched off no engine would run either: what the page loads is kept from it instead
  if (words === 'none') await page.route(scripts, route => route.abort());
  await page.setViewportSize(size);
  await page.emulateMedia({ ...nothingEmulated, ...media });
  await page.goto(origin + address);
  if (words !== 'none') {
    await settle(page);
    if (await page.evaluate(speak, words)) throw new Error(`An article does not speak ${words}.`);
  }
  if (level) await page.evaluate(moveTo, level);
  if (dir) await page.evaluate(value => void (document.documentElement.dir = value), dir);
  if (styles[style]) await page.evaluate(dress, { css: await read(styles[style]) });
  if (css) await page.evaluate(dress, { css, everywhere });
  if (words !== 'none') await settle(page);
}

async function settle(page) {
  const missing = await page.evaluate(settled);
  if (missing) throw new Error(missing);
}
