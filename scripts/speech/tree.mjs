// Writes what a screen reader is handed of some pages, in Firefox and in Chromium, to docs/accessibility/trees/. With --check
// it is compared with what is there; where Debian's packages are not to be had it says so, and compares nothing.
import { begin } from '../lib/begin.mjs';

begin(() => import('./trees/run.mjs'));
