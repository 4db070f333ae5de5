// Debian's WordPress on its own database and its own Apache, in a temporary folder, answering on loopback alone.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/lib/ports.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { workshop } from '../../scripts/lib/workshop.mjs';

const scripts = fileURLToPath(new URL('site/', import.meta.url));
const debian = '/usr/share/wordpress';
const pretty = '/%year%/%monthnum%/%postname%/';

/** Starts it and writes the posts. `say` hears of each step. */
export async function startWordPress(say = () => undefined) {
  const shop = workshop('wordpress', { patience: 10_000, user: 'www-data' }); // neither MariaDB nor Apache should run as root
  Object.assign(shop.env, { PATH: `${process.env.PATH}:/usr/sbin`, TMPDIR: shop.folder, LC_ALL: 'C.UTF-8' });
  try {
    return await furnish(shop, say);
  } catch (error) {
    await shop.stop();
    throw error;
  }
}

async function furnish(shop, say) {
  const at = name => join(shop.folder, name);
  const write = (name, text) => writeFileSync(at(name), text);
  const php = (script, ...args) => shop.run('php', [join(at('scripts'), script), at('site'), ...args]);
  const origin = `http://127.0.0.1:${await freePort()}`;

  say('starting MariaDB on a socket of its own');
  await shop.run('mariadb-install-db', ['--no-defaults', `--datadir=${at('database')}`, '--auth-root-authentication-method=normal', '--skip-test-db']);
  write('first.sql', 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
  const database = shop.start('mariadb', 'mariadbd', [
    '--no-defaults', `--datadir=${at('database')}`, `--socket=${at('database.sock')}`, `--init-file=${at('first.sql')}`, '--skip-networking',
  ]);
  await database.until(() => reach({ path: at('database.sock') }), 'MariaDB answers', 600);

  say('installing the site without the network');
  // a copy, which root owns: only what WordPress writes to is its own, as Debian has it
  cpSync(debian, at('site'), { recursive: true, dereference: true, filter: path => !/wp-content\/languages\/(?!(admin-)?sv_SE)./.test(path) });
  cpSync(scripts, at('scripts'), { recursive: true });
  cpSync(join(root, 'demo/images'), at('pictures'), { recursive: true });
  mkdirSync(at('site/wp-content/uploads'), { recursive: true });
  write('site/.htaccess', '');
  for (const name of ['site/wp-content/uploads', 'site/.htaccess']) shop.give(at(name));
  write('site/wp-config.php', settings(origin, at('database.sock')));
  await php('install.php');
  await php('permalinks.php', pretty);
  const { wordpress, theme, posts } = JSON.parse(await php('posts.php', at('pictures')));

  say('starting Apache');
  write('apache.conf', apache(shop.folder, new URL(origin).port));
  const server = shop.start('apache', 'apache2', ['-d', shop.folder, '-f', at('apache.conf'), '-D', 'FOREGROUND']);
  await server.until(async () => (await fetch(`${origin}/wp-json/`)).ok, 'Apache answers', 600);

  return {
    origin,
    posts,
    /** The folder that it stands in: `site` is WordPress itself. What is put there goes with it. */
    folder: shop.folder,
    /** Hands a file or folder there to WordPress, which may then change and delete it. */
    give: shop.give,
    /** Runs a PHP script of yours with WordPress's folder as its first argument; what it writes. */
    php: (script, ...args) => shop.run('php', [script, at('site'), ...args]),
    wordpress,
    theme,
    /** Turns the site to addresses as `/?p=5`; the posts' new addresses by slug. */
    usePlainPermalinks: async () => JSON.parse(await php('permalinks.php', '')),
    /** Every request so far: `{ request, status, referrer, cookie, origin }`, '-' where a header was not sent. */
    log: () => readFileSync(at('access.log'), 'utf8').split('\n').filter(Boolean).map(line => {
      const [request, status, referrer, cookie, from] = line.split('\t');
      return { request, status, referrer, cookie, origin: from };
    }),
    stop: shop.stop,
  };
}

const reach = options =>
  new Promise((resolve, reject) => {
    const socket = connect(options, () => { socket.destroy(); resolve(true); }).once('error', reject);
  });

const settings = (origin, socket) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true); // it would look for updates
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const modules = '/etc/apache2/mods-available';
const apache = (folder, port) => `
ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
Mutex file:${folder} default
ErrorLog ${folder}/error.log
${['mpm_prefork', 'authz_core', 'dir', 'mime', 'rewrite', 'filter', 'deflate', 'setenvif'].map(name => `Include ${modules}/${name}.load`).join('\n')}
Include /etc/apache2/mods-enabled/php*.load
Include /etc/apache2/mods-enabled/php*.conf
TypesConfig /etc/mime.types
StartServers 2
MaxRequestWorkers 8
LogFormat "%r\\t%>s\\t%{Referer}i\\t%{Cookie}i\\t%{Origin}i" telling
CustomLog ${folder}/access.log telling
DocumentRoot ${folder}/site
DirectoryIndex index.php
<Directory ${folder}/site>
  Require all granted
  AllowOverride All
  Options FollowSymLinks
</Directory>
`;
