// Writes locales/*.xlf and src/locale/generated/ from src/locale/texts.ts: `npm run locales`.
// With --check nothing is written: out-of-date files and gaps in the translations are reported instead.
import { staleAmong, writeAll } from './lib/files.mjs';
import { plainly } from './lib/plainly.mjs';
import { generateLocales } from './locales/generate.mjs';
import { problemsOf } from './locales/problems.mjs';

const check = process.argv.includes('--check');

await plainly(async () => {
  const { files, units, messages, misfits } = await generateLocales();
  const problems = [...misfits, ...problemsOf(messages, units)];
  if (check) {
    const stale = await staleAmong(files);
    if (stale.length) problems.unshift(`Out of date: ${stale.join(', ')}. Run \`npm run locales\`.`);
  } else {
    await writeAll(files);
    console.log(`Wrote ${Object.keys(files).join(', ')}.`);
  }
  for (const problem of problems) console.error(problem);
  if (problems.length && (check || misfits.length)) process.exitCode = 1;
});
