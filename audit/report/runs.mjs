// The runs that are too slow for `npm test`: what their committed outcomes say. Each text is [English, Swedish].
import { read } from '../../scripts/lib/files.mjs';

const folder = 'docs/accessibility/';

/** Each run: its outcome, what is to be read of it, what it needs to count as evidence, and what it says. */
const runs = [
  {
    outcome: 'matrix.json',
    page: 'matrix.md',
    command: 'npm run a11y -- matrix',
    holds: ({ failed, open }) => failed === 0 && open.length === 0,
    says: ({ chromium, pages, looked, planned, passed, versions }) => [
      `${Object.keys(versions).length} engines and our own checks over ${pages.length} pages in ${looked} combinations of language, script, heading level, page style and mode, of ${planned.total} that were planned, in Chromium ${chromium}: ${passed} looks, no failure, and each warning with a reviewed reason`,
      `${Object.keys(versions).length} granskningsmotorer och våra egna kontroller över ${pages.length} sidor i ${looked} kombinationer av språk, skript, rubriknivå, formatmall och visningsläge, av ${planned.total} planerade, i Chromium ${chromium}: ${passed} granskningar, inga fel, och varje varning med en granskad förklaring`,
    ],
  },
  {
    outcome: 'mutants.json',
    page: 'mutants.md',
    command: 'npm run a11y -- mutants',
    holds: ({ problems }) => problems.length === 0,
    says: ({ chromium, mutations }) => [
      `the same engines and checks, shown ${mutations.length} faults planted in the element one at a time, in Chromium ${chromium}: each is found, in Swedish and in English`,
      `samma motorer och kontroller fick se ${mutations.length} fel, planterade i elementet ett i taget, i Chromium ${chromium}: vart och ett hittas, på svenska och på engelska`,
    ],
  },
  {
    outcome: 'speech/outcome.json',
    page: 'speech/README.md',
    command: 'npm run a11y -- speech',
    holds: ({ passed }) => passed > 0, // written only where nothing failed
    says: ({ transcripts, times, passed, versions }) => [
      `what Orca says in Firefox and in Chromium, in Swedish and in English: ${transcripts} transcripts, heard ${times === 1 ? 'once' : `${times} times with the same bytes`}, ${passed} expectations (${versions})`,
      `vad Orca säger i Firefox och i Chromium, på svenska och på engelska: ${transcripts} utskrifter, hörda ${times === 1 ? 'en gång' : `${times} gånger med samma byte`}, ${passed} förväntningar (${versions})`,
    ],
  },
];

/** The committed runs: `{ page, command, date, says }`. */
export const readRuns = () =>
  Promise.all(runs.map(async ({ outcome, page, command, says }) => {
    const found = JSON.parse((await read(folder + outcome)) || 'null');
    return { page: folder + page, command, date: found?.date, says: found && says(found) };
  }));

/** What is wrong with them, in words: a run that failed, or was never made, is no evidence. */
export const problemsInRuns = async () =>
  (await Promise.all(runs.map(async ({ outcome, command, holds }) => {
    const text = await read(folder + outcome);
    if (!text) return `There is no ${folder}${outcome}: run \`${command}\`.`;
    return holds(JSON.parse(text)) ? '' : `${folder}${outcome} is the outcome of a run that failed, which evidences nothing: run \`${command}\`.`;
  }))).filter(Boolean);
