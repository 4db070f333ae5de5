import { spawnSync } from 'node:child_process';
import { engines, findBrowser, howToInstall, onPath, packages } from './find.mjs';

/** Installs, on Debian and Ubuntu, the browsers that are missing. Returns a sentence for each that still is. */
export function installMissing(wanted = engines, say = console.log) {
  const missing = wanted.filter(engine => !findBrowser(engine));
  if (missing.length && canInstall()) {
    const names = missing.flatMap(engine => packages[engine]);
    say(`Missing: ${missing.join(', ')}. Installing ${names.join(' ')} with apt-get …`);
    apt('update');
    // one engine at a time: a package that this system does not know must not keep back the others
    for (const engine of missing) apt('install', '-y', '--no-install-recommends', ...packages[engine]);
  }
  return missing.filter(engine => !findBrowser(engine)).map(howToInstall);
}

const isRoot = () => process.getuid?.() === 0;
const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
const canInstall = () => Boolean(onPath('apt-get')) && (isRoot() || (Boolean(onPath('sudo')) && run('sudo', ['-n', 'true'])));
const apt = (...args) => (isRoot() ? run('apt-get', ['-q', ...args]) : run('sudo', ['-n', 'apt-get', '-q', ...args]));
