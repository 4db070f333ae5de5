import { apt, byHand, dependenciesOf, hasApt, install, mayInstall, versionOf } from '../../scripts/lib/apt.mjs';

// The database's server without its service, and Apache because Debian's WordPress asks for it before any other.
const packages = [
  'wordpress', 'wordpress-l10n', 'apache2', 'libapache2-mod-php', 'php-cli', 'php-gd', 'php-mysql', 'mariadb-server-core', 'mariadb-client',
];

/** Those, and the theme that comes with this system's version of WordPress. */
const forWordPress = () => [...packages, ...(dependenciesOf('wordpress').match(/\bwordpress-theme-\S+/g) ?? [])];

/** Installs, on Debian and Ubuntu, the packages that are missing, and `more`. A sentence that says what to do where some still are. */
export function installMissing(say = console.log, more = []) {
  const wanted = () => [...forWordPress(), ...more];
  const missing = () => wanted().filter(name => !versionOf(name));
  if (!hasApt()) {
    return `This needs Debian or Ubuntu, whose WordPress it installs. Elsewhere, run it in a container or virtual machine with Debian; it installs ${[...packages, ...more].join(' ')} and WordPress's theme with apt.`;
  }
  if (missing().length && mayInstall()) {
    say(`Missing: ${missing().join(', ')}. Installing with apt-get …`);
    if (!versionOf('apache2')) say('Where services start by themselves, Apache will also run on port 80: `systemctl disable --now apache2` ends that, and this test does not need it.');
    apt('update');
    install(wanted());
  }
  const left = missing();
  return left.length ? `Install as root: ${byHand(left)}` : undefined;
}
