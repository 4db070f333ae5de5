// Tries what survives in the real editors of CMSs: `npm run test:editors`. The outcome goes to docs/proof/editors.json and
// .md, and to the READMEs, between `<!-- editors -->` marks. With --check no editor is opened: it says whether those
// still tell of the last run. With --accept, cells that differ from the outcome become the outcome.
import { begin } from './lib/begin.mjs';

begin(() => import('./editors/run.mjs'));
