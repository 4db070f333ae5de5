// Debian's and Ubuntu's packages: what is there, and how to install more.
import { spawnSync } from 'node:child_process';
import { onPath } from './on-path.mjs';

const isRoot = () => process.getuid?.() === 0;
const output = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** Whether this is a system with apt. */
const hasApt = () => Boolean(onPath('apt-get'));

/** Whether this user may install: as root, or by a sudo that asks nothing. */
export const mayInstall = () => hasApt() && (isRoot() || (Boolean(onPath('sudo')) && run('sudo', ['-n', 'true'])));

/** Runs apt-get with these words; whether it went well. */
export const apt = (...args) => (isRoot() ? run('apt-get', ['-q', ...args]) : run('sudo', ['-n', 'apt-get', '-q', ...args]));

/** What to write to install packages by hand. */
const byHand = names => `apt-get install --no-install-recommends ${names.join(' ')}`;

/** Installs packages without what they merely recommend. */
export const install = names => apt('install', '-y', '--no-install-recommends', ...names);

/**
 * Installs those packages that are missing, where it may. `wanted` gives their names: once more when apt has read its lists, which may tell of
 * others. A sentence that says what to do where some still are missing.
 */
export function installPackages(wanted, say = console.log) {
  if (!hasApt()) return `This needs Debian or Ubuntu, in a container for example, where it installs ${wanted().join(' ')} with apt.`;
  const missing = () => wanted().filter(name => !versionOf(name));
  if (missing().length && mayInstall()) {
    say(`Missing: ${missing().join(', ')}. Installing with apt-get …`);
    apt('update');
    install(missing());
  }
  return missing().length ? `Install as root: ${byHand(missing())}` : undefined;
}

/** What apt-cache says of a package's dependencies. */
export const dependenciesOf = name => output('apt-cache', ['depends', name]);

/** The version of an installed package, without Debian's epoch; undefined where it is not installed. */
export function versionOf(name) {
  const [status, version] = output('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Version}', name]).split(' ');
  return status === 'installed' ? version.replace(/^\d+:/, '') : undefined;
}

/** Its name and version, such as "Debian GNU/Linux 13.6". */
export const system = () => output('sh', ['-c', '. /etc/os-release; echo "$NAME $(cat /etc/debian_version)"']).trim();
