// Writes locales/ and src/locale/generated/ from src/locale/: `npm run locales`.
import { command } from './lib/command.mjs';
import { staleAmong, writeAll } from './lib/files.mjs';
import { plainly } from './lib/plainly.mjs';
import { generateLocales } from './locales/generate.mjs';
import { problemsOfMessages, problemsOfTranslations } from './locales/problems.mjs';

const { check } = command('Writes locales/*.xlf for translators, and src/locale/generated/ from what they filled in; says what is missing, and fails where something is wrong.', {
  check: 'writes nothing, and fails where a file is out of date or something is missing',
});

await plainly(async () => {
  const { files, translated, messages, misfits } = await generateLocales();
  const translations = translated.map(each => problemsOfTranslations(each, messages.map(({ name }) => name)));
  const missing = [...problemsOfMessages(messages), ...translations.flatMap(each => each.missing)];
  const wrong = [...misfits, ...translations.flatMap(each => each.wrong)];
  if (check) {
    const stale = await staleAmong(files);
    if (stale.length) missing.unshift(`Out of date: ${stale.join(', ')}. Run \`npm run locales\`.`);
  } else {
    await writeAll(files);
    console.log(`Wrote ${Object.keys(files).join(', ')}.`);
  }
  for (const problem of [...wrong, ...missing]) console.error(problem);
  if (wrong.length || (check && missing.length)) process.exitCode = 1;
});
