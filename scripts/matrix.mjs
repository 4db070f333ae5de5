// Looks at every state with every engine and with our own checks: `npm run a11y:matrix`. The outcome goes to
// docs/accessibility/matrix.json, matrix.md and earl.jsonld. With --check nothing is looked at: it says whether the last two
// tell what the first does. For work, none of which is written: --only <a word of the page's address>, --engine <name> (or
// a check's), --part base, everywhere or pairs, --quick (axe, html-validate and our own checks, each state once), --own (our own
// checks alone, each state once, which `npm test` does). --workers <n> looks at n pages at a time (2), and --minutes <n> stops
// after that time; the outcome then says how much was reached.
import { begin } from './lib/begin.mjs';

begin(() => import('./matrix/run.mjs'));
