// What a screen reader without a screen needs of Debian or Ubuntu, and the versions that are installed.
import { apt, byHand, hasApt, install, mayInstall, versionOf } from '../../scripts/lib/apt.mjs';

/** The browsers, by the names of their packages, which are those of their commands. */
export const browsers = { firefox: 'firefox-esr', chromium: 'chromium' };

/** For the accessibility tree: the browsers, a display, a bus, a font, and the words in which a screen reader asks for the tree. */
export const forTrees = [...Object.values(browsers), 'xvfb', 'dbus', 'at-spi2-core', 'python3-pyatspi', 'libglib2.0-bin', 'fonts-dejavu-core'];

/** For speech as well: the screen reader, a window manager that gives the focus, keys, its settings, and the sources of Swedish and English. */
export const forSpeech = [...forTrees, 'orca', 'openbox', 'xdotool', 'gsettings-desktop-schemas', 'locales'];

/** Installs those that are missing. A sentence that says why it cannot where it must not; an error where it could not. */
export function installMissing(wanted, say = console.log) {
  if (!hasApt()) return `it needs Debian or Ubuntu, in a container for example: it installs ${wanted.join(' ')} with apt`;
  const missing = () => wanted.filter(name => !versionOf(name));
  if (!missing().length) return undefined;
  if (!mayInstall()) return `it needs packages that only root may install: ${byHand(missing())}`;
  say(`Missing: ${missing().join(', ')}. Installing with apt-get …`);
  apt('update');
  install(missing());
  if (missing().length) throw new Error(`apt could not install ${missing().join(', ')}. Try as root: ${byHand(missing())}`);
  return undefined;
}

/** `name version` of each package, as the head of a file has it. */
export const versionsOf = names => names.map(name => `${name} ${versionOf(name)}`).join(', ');
