// Makes a release: `npm run release`.
import { begin } from './lib/begin.mjs';

begin(() => import('./release/run.mjs'));
