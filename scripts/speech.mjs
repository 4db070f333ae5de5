// Writes down what a screen reader says of the pages: `npm run a11y:speech`. The transcripts go to docs/accessibility/speech/.
import { begin } from './lib/begin.mjs';

begin(() => import('./speech/run.mjs'));
