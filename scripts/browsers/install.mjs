import { apt, install, mayInstall } from '../lib/apt.mjs';
import { engines, findBrowser, howToInstall, packages } from './find.mjs';

/** Installs, on Debian and Ubuntu, the browsers that are missing. Returns a sentence for each that still is. */
export function installMissing(wanted = engines, say = console.log) {
  const missing = wanted.filter(engine => !findBrowser(engine));
  if (missing.length && mayInstall()) {
    say(`Missing: ${missing.join(', ')}. Installing ${missing.flatMap(engine => packages[engine]).join(' ')} with apt-get …`);
    apt('update');
    // one engine at a time: a package that this system does not know must not keep back the others
    for (const engine of missing) install(packages[engine]);
  }
  return missing.filter(engine => !findBrowser(engine)).map(howToInstall);
}
