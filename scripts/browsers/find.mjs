// Where each engine's browser is: the system's own first, else the one that Playwright has downloaded.
import { existsSync } from 'node:fs';
import playwright from 'playwright-core';
import { onPath } from '../lib/on-path.mjs';

export const engines = ['chromium', 'firefox', 'webkit'];

/** What Debian and Ubuntu call the packages with each engine's browser. */
export const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xsettingsd'],
};

const first = paths => paths.find(path => path && existsSync(path));

const miniBrowsers = ['x86_64', 'aarch64'].flatMap(machine =>
  ['4.1', '4.0'].map(version => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

const onThisSystem = {
  chromium: () => onPath('chromium') ?? onPath('google-chrome') ?? first(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']),
  firefox: () => onPath('firefox-esr') ?? onPath('firefox') ?? first(['/Applications/Firefox.app/Contents/MacOS/firefox']),
  webkit: () => ['WebKitWebDriver', 'Xvfb', 'xsettingsd'].every(onPath) && first(miniBrowsers),
};

/**
 * `{ path, playwright }` of an engine's browser, or undefined where there is none.
 * CHROMIUM_PATH, FIREFOX_PATH and WEBKIT_PATH (a MiniBrowser) name another one, and then no other is looked for.
 */
export function findBrowser(engine) {
  const named = process.env[`${engine.toUpperCase()}_PATH`];
  const path = named ? first([named]) : onThisSystem[engine]();
  if (path || named) return path && { path, playwright: false };
  const downloaded = playwright[engine].executablePath();
  return existsSync(downloaded) ? { path: downloaded, playwright: true } : undefined;
}

/** As findBrowser, for those who cannot do without. */
export function needBrowser(engine) {
  const found = findBrowser(engine);
  if (!found) throw new Error(howToInstall(engine));
  return found;
}

export const howToInstall = engine =>
  `No ${engine} to test in: on Debian, install ${packages[engine].join(' ')} with apt; anywhere, ` +
  `run \`npx playwright install --with-deps ${engine}\`.`;
