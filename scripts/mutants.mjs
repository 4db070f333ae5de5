// Proves the accessibility checkers: `npm run a11y:mutants` plants faults in the element's source, one at a time, in Swedish and in
// English, and asks the engines and checks of scripts/matrix/ about the page. The outcome goes to docs/accessibility/mutants.json and .md.
// With --check no browser is opened: it says whether those still tell of the last run, and whether every fault can still be planted.
// --only picture,focus tries the mutations with these words in their ids, and writes nothing; --workers 1 tries one at a time (default: 2).
import { begin } from './lib/begin.mjs';

begin(() => import('./mutants/run.mjs'));
