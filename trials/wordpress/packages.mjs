import { dependenciesOf } from '../../scripts/lib/apt.mjs';

/**
 * What WordPress needs, with the theme that comes with this system's version of it. The database's server without its service, and Apache because
 * Debian's WordPress asks for it before any other: where services start by themselves, `systemctl disable --now apache2` ends it, and nothing here
 * needs it.
 */
export const forWordPress = () => [
  'wordpress', 'wordpress-l10n', 'apache2', 'libapache2-mod-php', 'php-cli', 'php-gd', 'php-mysql', 'mariadb-server-core', 'mariadb-client',
  ...(dependenciesOf('wordpress').match(/\bwordpress-theme-\S+/g) ?? []),
];
