// Shows a post of a real WordPress in real browsers: `npm run test:wordpress`.
import { begin } from './lib/begin.mjs';

begin(() => import('./wordpress/run.mjs'));
