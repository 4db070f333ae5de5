// A desktop that nobody sees: an X display, a session bus, and accessibility switched on for every program on it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workshop } from '../../scripts/lib/workshop.mjs';

/**
 * In px. As high as any of the pages: where a page scrolls while Orca asks what stands beside each other on a line, it hears old
 * places and new ones, and reads the line short.
 */
export const screen = { width: 1280, height: 8000 };

/** `more`: environment variables of the programs that run on it, such as LANG. */
export async function startDesktop(more = {}) {
  const desktop = workshop('desktop');
  const { folder, env, start, run } = desktop;
  const runtime = join(folder, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  Object.assign(env, {
    XDG_RUNTIME_DIR: runtime,
    XDG_SESSION_TYPE: 'x11',
    XDG_CURRENT_DESKTOP: 'GNOME',
    GSETTINGS_BACKEND: 'keyfile',
    GNOME_ACCESSIBILITY: '1',
    FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)),
    TZ: 'Europe/Stockholm',
    LANG: 'C.UTF-8',
    LANGUAGE: '', // it would go before LANG
    ...more,
  });
  try {
    const display = start('display', 'Xvfb', ['-displayfd', '1', '-screen', '0', `${screen.width}x${screen.height}x24`, '-nolisten', 'tcp', '-noreset']);
    const bus = start('bus', 'dbus-daemon', ['--session', '--nofork', '--nosyslog', '--print-address=1']);
    env.DISPLAY = `:${(await lineOf(display, /^\d+$/m, 'the X display is there'))[0]}`;
    [env.DBUS_SESSION_BUS_ADDRESS] = await lineOf(bus, /^unix:.+$/m, 'the session bus is there');
    await run('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true']).catch(() => undefined); // where its schema is installed
    for (const property of ['IsEnabled', 'ScreenReaderEnabled']) await run('gdbus', switchOn(property));
  } catch (error) {
    await desktop.stop();
    throw error;
  }
  return desktop;
}

const lineOf = ({ output, until }, pattern, what) => until(async () => output().match(pattern) ?? false, what);

const switchOn = property => [
  'call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus',
  '--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', property, '<true>',
];
