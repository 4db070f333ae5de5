// The engines beside axe-core, from the lock file beside this, in .cache/matrix/.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchPackages, versionsIn } from '../lib/fetch-packages.mjs';
import { root } from '../lib/root.mjs';

const here = 'scripts/matrix';
const there = '.cache/matrix';

/** `{ package: version }` of what is installed, by the names in package.json. */
export const versions = () => versionsIn(here);

/** Installs them, where these very ones are not there already. */
export const install = (say = console.log) => fetchPackages({ here, there, announce: () => say('Fetching the engines …') });

/** Where a package's file, its main one by default, lies on this machine. */
export const { resolve: fileOf } = createRequire(join(root, there, 'package.json'));

/** Imports one of the packages. */
export const load = name => import(pathToFileURL(fileOf(name)).href);
