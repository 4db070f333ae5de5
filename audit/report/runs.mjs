// The runs that are too slow for `npm test`: what their committed outcomes say. Each text is [English, Swedish].
import { read } from '../../scripts/lib/files.mjs';
import { problemsIn as inMatrix } from '../matrix/outcome.mjs';
import { isOfOthers } from '../mutants/outcome.mjs';
import { digest, version } from '../outcome.mjs';

const folder = 'docs/accessibility/';
/** How often a checker looked at a page. What a run passed has its engines' proofs besides. */
const looksOf = checkers => Object.values(checkers).reduce((sum, { looks }) => sum + looks, 0);

/** Each run: its outcome, what is to be read of it, what keeps it from being evidence, whether it would be made otherwise now, and what it says. */
const runs = [
  {
    outcome: 'matrix.json',
    page: 'matrix.md',
    command: 'npm run a11y -- matrix',
    problemsIn: inMatrix,
    says: ({ chromium, pages, looked, planned, checkers, versions }) => [
      `${Object.keys(versions).length} engines and our own checks over ${pages.length} pages in ${looked} combinations of language, script, heading level, page style and mode, of ${planned.total} that were planned, in Chromium ${chromium}: ${looksOf(checkers)} looks, none failed: all that a checker points at has a reviewed reason`,
      `${Object.keys(versions).length} granskningsmotorer och våra egna kontroller över ${pages.length} sidor i ${looked} kombinationer av språk, skript, rubriknivå, formatmall och visningsläge, av ${planned.total} planerade, i Chromium ${chromium}: ${looksOf(checkers)} granskningar, ingen underkänd: allt som pekas ut har en granskad förklaring`,
    ],
  },
  {
    outcome: 'mutants.json',
    page: 'mutants.md',
    command: 'npm run a11y -- mutants',
    problemsIn: ({ problems }) => problems,
    hasChanged: isOfOthers,
    says: ({ chromium, faults }) => [
      `the same engines and checks, shown ${faults.length} faults planted in its pages one at a time, in Chromium ${chromium}: each is found, in Swedish and in English`,
      `samma motorer och kontroller fick se ${faults.length} fel, planterade i dess sidor ett i taget, i Chromium ${chromium}: vart och ett hittas, på svenska och på engelska`,
    ],
  },
  {
    outcome: 'speech/outcome.json',
    page: 'speech/README.md',
    command: 'npm run a11y -- speech',
    problemsIn: () => [], // written only where nothing failed
    says: ({ transcripts, times, passed, versions }) => [
      `what Orca says in Firefox and in Chromium, in Swedish and in English: ${transcripts} transcripts, heard ${times === 1 ? 'once' : `${times} times with the same bytes`}, ${passed} expectations (${versions})`,
      `vad Orca säger i Firefox och i Chromium, på svenska och på engelska: ${transcripts} utskrifter, hörda ${times === 1 ? 'en gång' : `${times} gånger med samma byte`}, ${passed} förväntningar (${versions})`,
    ],
  },
];

/**
 * The committed runs: `{ page, command, date, says, problems, isStale }`. A run that failed, of another version, or never made, is no evidence;
 * a stale one is of this version, and the element, its pages or the run have changed since.
 */
export async function readRuns() {
  const [element, source] = [await version(), await digest()];
  return Promise.all(runs.map(async ({ outcome, page, command, problemsIn, hasChanged = () => false, says }) => {
    const found = JSON.parse((await read(folder + outcome)) || 'null');
    const problems = found ? problemsIn(found) : ['it is missing.'];
    if (found && found.element !== element) problems.push(`it is of version ${found.element}, and the element is ${element}.`);
    return {
      page: folder + page, command, date: found?.date, says: found && says(found),
      problems: problems.map(problem => `${folder}${outcome}: ${problem} Run \`${command}\`.`),
      isStale: Boolean(found) && (found.source !== source || hasChanged(found)),
    };
  }));
}
