// Builds, and shows the demo on this machine: `npm start`.
import { begin } from './lib/begin.mjs';

begin(() => import('./start/run.mjs'));
