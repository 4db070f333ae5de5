import { spawnSync } from 'node:child_process';
import { onPath } from '../browsers/find.mjs';

// The database's server without its service, and Apache because Debian's WordPress asks for it before any other.
const packages = [
  'wordpress', 'wordpress-l10n', 'apache2', 'libapache2-mod-php', 'php-cli', 'php-gd', 'php-mysql', 'mariadb-server-core', 'mariadb-client',
];

/** Those, and the theme that comes with this system's version of WordPress. */
const wanted = () => [...packages, ...(output('apt-cache', ['depends', 'wordpress']).match(/\bwordpress-theme-\S+/g) ?? [])];

/** Installs, on Debian and Ubuntu, the packages that are missing. A sentence that says what to do where some still are. */
export function installMissing(say = console.log) {
  const missing = () => wanted().filter(name => !versionOf(name));
  if (!onPath('apt-get')) {
    return `This needs Debian or Ubuntu, whose WordPress it installs. Elsewhere, run it in a container or virtual machine with Debian; it installs ${packages.join(' ')} and WordPress's theme with apt.`;
  }
  if (missing().length && mayInstall()) {
    say(`Missing: ${missing().join(', ')}. Installing with apt-get …`);
    if (!versionOf('apache2')) say('Where services start by themselves, Apache will also run on port 80: `systemctl disable --now apache2` ends that, and this test does not need it.');
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...wanted());
  }
  const left = missing();
  return left.length ? `Install as root: apt-get install --no-install-recommends ${left.join(' ')}` : undefined;
}

/** The version of an installed package, without Debian's epoch; undefined where it is not installed. */
export function versionOf(name) {
  const [status, version] = output('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Version}', name]).split(' ');
  return status === 'installed' ? version.replace(/^\d+:/, '') : undefined;
}

const output = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
const isRoot = () => process.getuid?.() === 0;
const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
const mayInstall = () => isRoot() || (Boolean(onPath('sudo')) && run('sudo', ['-n', 'true']));
const apt = (...args) => (isRoot() ? run('apt-get', ['-q', ...args]) : run('sudo', ['-n', 'apt-get', '-q', ...args]));
