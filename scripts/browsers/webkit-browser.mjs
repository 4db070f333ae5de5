// WebKitGTK's MiniBrowser, driven by WebKitWebDriver on an X display of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../lib/ports.mjs';
import { needBrowser } from './find.mjs';
import { eventually, webDriver } from './webdriver.mjs';
import { inZone } from './zone.mjs';

// A toolbar that takes no room, so that the window can be as narrow as the narrowest viewport.
const noToolbar = `headerbar, toolbar, toolitem, button, entry, image, notebook, header, tab, box, label, progressbar, trough {
  min-width: 0; margin: 0; border: 0 none; padding: 0; font-size: 1px; -gtk-icon-transform: scale(0.1);
}`;

/** Each medium: the query that tells, and the value that it has when nothing is emulated. */
const queries = {
  colorScheme: ['prefers-color-scheme', 'light'],
  reducedMotion: ['prefers-reduced-motion', 'no-preference'],
  contrast: ['prefers-contrast', 'no-preference'],
};
export const nothingEmulated = Object.fromEntries(Object.entries(queries).map(([name, [, value]]) => [name, value]));

/** Starts it. `height` is the display’s, and so the tallest that a window can be; `args` are for the browser, and it believes to be in `zone`. */
export async function startWebKit({ height = 3000, args = [], zone } = {}) {
  const { path: binary } = needBrowser('webkit');
  const folder = mkdtempSync(join(tmpdir(), 'kommun-nyhet-webkit-'));
  const settings = join(folder, 'xsettings');
  const children = [];
  const child = (command, args, options) => {
    const started = spawn(command, args, { stdio: 'ignore', ...options });
    children.push(started);
    return started;
  };
  const killAll = () => {
    for (const one of children.splice(0).reverse()) one.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', killAll);
  process.once('SIGTERM', () => process.exit(143)); // which would skip 'exit' otherwise

  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), noToolbar);
  const media = { ...nothingEmulated };
  writeFileSync(settings, gtkSettings(media));

  const screen = `3000x${height}x24`;
  const display = child('Xvfb', ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(display.stdout, 'data');
  const env = {
    ...inZone(zone),
    DISPLAY: `:${String(number).trim()}`,
    XDG_CONFIG_HOME: folder,
    LANG: 'en_US.UTF-8',
    LANGUAGE: '',
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    JSC_useFTLJIT: '0', // the last of its compilers, which crashes now and then and makes no test faster
  };
  const settingsDaemon = child('xsettingsd', ['-c', settings], { env });
  const port = await freePort();
  child('WebKitWebDriver', [`--port=${port}`], { env });
  const driver = webDriver(`http://127.0.0.1:${port}`);
  await driver.open({ 'webkitgtk:browserOptions': { binary, args: ['--automation', ...args] } });

  return {
    ...driver,

    /** `wanted` as for Playwright's page.emulateMedia: the desktop's settings change, as a reader would change them. */
    async emulateMedia(wanted) {
      for (const name of Object.keys(wanted)) if (!(name in queries)) throw new Error(`WebKitGTK cannot emulate ${name}.`);
      for (const [name, value] of Object.entries(wanted)) media[name] = value ?? nothingEmulated[name];
      writeFileSync(settings, gtkSettings(media));
      settingsDaemon.kill('SIGHUP');
      const query = Object.keys(wanted).map(name => `(${queries[name][0]}: ${media[name]})`).join(' and ');
      await eventually(() => driver.run('return matchMedia(arguments[0]).matches', query), `WebKit has ${query}`);
    },
    isEmulating: () => Object.keys(media).some(name => media[name] !== nothingEmulated[name]),

    async setViewportSize({ width, height }) {
      let tries = 0;
      await eventually(async () => {
        const [innerWidth, innerHeight] = await driver.run('return [innerWidth, innerHeight]');
        if (innerWidth === width && innerHeight === height) return true;
        if (tries++ % 5 === 0) await resizeBy(driver, width - innerWidth, height - innerHeight);
        return false;
      }, `WebKit's viewport is ${width} × ${height}`);
    },

    async stop() {
      await driver.close().catch(() => undefined);
      process.off('exit', killAll);
      killAll();
    },
  };
}

// No window manager runs on that display: X gives the focus to the window under the pointer, and the pointer
// stands in the middle of the screen, so the window must lie there too.
async function resizeBy(driver, wider, higher) {
  const { width, height } = await driver.rect();
  await driver.setRect({ x: 1400, y: 1400, width: width + wider, height: height + higher });
}

const gtkSettings = ({ colorScheme, reducedMotion, contrast }) => {
  const theme = contrast === 'more' ? 'HighContrast' : colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
  return `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${reducedMotion === 'reduce' ? 0 : 1}\n`;
};
