// Everything that must hold before a change goes in: `npm test`.
import { begin } from './lib/begin.mjs';

begin(() => import('./verify/run.mjs'));
