// The browsers as a reader starts them, not as a test driver would: a screen reader meets their windows, too.
import { existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from '../../scripts/lib/on-path.mjs';
import { screen } from './desktop.mjs';
import { browsers } from './packages.mjs';

const size = { width: 1200, height: screen.height - 100 };

/**
 * Starts one on a desktop, with a profile of its own, at an address. All it asks for goes to the `proxy` (host:port).
 * `open` shows another page beside the first, in a window where a page in a tab behind would have no tree.
 */
export async function startBrowser(engine, { folder, start }, proxy, address) {
  const command = onPath(browsers[engine]);
  const profile = join(folder, `${engine}-profile`);
  mkdirSync(profile);
  const { options, again, isUp } = ways[engine](profile, proxy);
  const browser = start(engine, command, [...options, address]);
  await browser.until(async () => isUp(), `${engine} has started`, 1200); // a minute: on a busy machine Firefox needs half of it
  return { ...browser, open: another => start(`${engine}-more`, command, [...again, another]) };
}

const ways = {
  firefox(profile, proxy) {
    const [host, port] = proxy.split(':');
    const preferences = {
      ...quietFirefox, 'network.proxy.http': host, 'network.proxy.http_port': Number(port), 'network.proxy.ssl': host, 'network.proxy.ssl_port': Number(port),
    };
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
    writeFileSync(join(profile, 'user.js'), lines.join(''));
    return {
      options: ['--profile', profile, '--width', String(size.width), '--height', String(size.height)],
      again: ['--profile', profile, '--new-tab'],
      isUp: () => existsSync(join(profile, 'places.sqlite')),
    };
  },
  chromium(profile, proxy) {
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(quietChromium));
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []; // root cannot use the sandbox; the second keeps it from saying so
    return {
      options: [
        ...asRoot, `--user-data-dir=${profile}`, `--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>',
        '--force-renderer-accessibility', '--no-first-run', '--no-default-browser-check', '--password-store=basic', '--disable-gpu', '--disable-dev-shm-usage',
        '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-smooth-scrolling', '--disable-features=Translate,MediaRouter,OptimizationHints',
        `--window-size=${size.width},${size.height}`, '--window-position=0,0',
      ],
      again: [...asRoot, `--user-data-dir=${profile}`, '--new-window'],
      isUp: () => Boolean(lstatSync(join(profile, 'SingletonSocket'), { throwIfNoEntry: false })),
    };
  },
};

// Nothing that opens by itself, greets, asks or offers to translate: a screen reader would speak of it.
const quietFirefox = {
  'accessibility.force_disabled': -1, // -1: always on
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'browser.translations.automaticallyPopup': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'general.smoothScroll': false, // Orca asks where things are while the page still moves
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 1,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};
const quietChromium = { translate: { enabled: false }, translate_blocked_languages: ['sv', 'en', 'fi', 'ar'], intl: { accept_languages: 'sv,en' } };
