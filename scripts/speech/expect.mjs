// Whether the transcripts say what a person would expect to hear: `node scripts/speech/expect.mjs [folder]`. Starts no screen reader.
import { begin } from '../lib/begin.mjs';

begin(() => import('./expectations/run.mjs'));
