// What a screen reader without a screen needs of Debian or Ubuntu, and the versions that are installed.
import { versionOf } from '../../scripts/lib/apt.mjs';

/** The browsers, by the names of their packages, which are those of their commands. */
export const browsers = { firefox: 'firefox-esr', chromium: 'chromium' };

/** For the accessibility tree: the browsers, a display, a bus, a font, and the words in which a screen reader asks for the tree. */
export const forTrees = [...Object.values(browsers), 'xvfb', 'dbus', 'at-spi2-core', 'python3-pyatspi', 'libglib2.0-bin', 'fonts-dejavu-core'];

/** For speech as well: the screen reader, a window manager that gives the focus, keys, its settings, and the sources of Swedish and English. */
export const forSpeech = [...forTrees, 'orca', 'openbox', 'xdotool', 'gsettings-desktop-schemas', 'locales'];

/** `name version` of each package, as the head of a file has it. */
export const versionsOf = names => names.map(name => `${name} ${versionOf(name)}`).join(', ');
