import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { read } from '../lib/files.mjs';
import { root } from '../lib/root.mjs';
import { localeModule, localesModule } from './modules.mjs';
import { apart, complete, joined, markStale, unitsOf } from './xliff.mjs';

/** The author checks' words stand apart, in files of their own: a language can do without them. */
const isOptional = input => input.endsWith('/check.ts');

/**
 * What the files of every language should hold: `files` as `{ path: text }`, the `messages` of the code, a sentence for each of the
 * translations' `misfits`, which no module can be made of, and `translated`: for each file of translations its `path`, its `units`,
 * the `ids` that belong there, and whether it is `optional`, and empty.
 * lit-localize works in a copy, so that looking changes nothing.
 */
export async function generateLocales() {
  const config = JSON.parse(await read('lit-localize.json'));
  const { outputDir } = config.output;
  const { xliffDir } = config.interchange;
  await mkdir(join(root, '.cache'), { recursive: true });
  const copy = await mkdtemp(join(root, '.cache/locales-'));
  try {
    const inCopy = { ...config, baseDir: root, resolve: path => resolve([xliffDir, outputDir].includes(path) ? copy : root, path) };
    const pathsOf = locale => [`${xliffDir}/${locale}.xlf`, `${xliffDir}/check/${locale}.xlf`];
    const onDisk = {};
    await mkdir(join(copy, xliffDir));
    for (const locale of config.targetLocales) {
      onDisk[locale] = joined(await Promise.all(pathsOf(locale).map(read)));
      if (onDisk[locale]) await writeFile(join(copy, xliffDir, `${locale}.xlf`), onDisk[locale]);
    }
    const messages = await extract(inCopy);
    const idsIn = inputs => inputs.flatMap(input => messages.filter(({ file }) => file.fileName.endsWith(input)).toSorted(byPlace).map(({ name }) => name));
    const groups = [config.inputFiles.filter(input => !isOptional(input)), config.inputFiles.filter(isOptional)].map(idsIn);

    const files = {};
    const translated = [];
    for (const locale of config.targetLocales) {
      const before = unitsOf(onDisk[locale]);
      const whole = markStale(await readFile(join(copy, xliffDir, `${locale}.xlf`), 'utf8'), before);
      await writeFile(join(copy, xliffDir, `${locale}.xlf`), complete(whole));
      for (const [index, path] of pathsOf(locale).entries()) {
        const ids = groups[index];
        files[path] = apart(whole, ids);
        const optional = index === 1;
        const units = { ...unitsOf(await read(path)), ...unitsOf(files[path]) }; // what only the disk has is used nowhere
        translated.push({ locale, path, units, ids, optional: optional && ids.every(id => !units[id].target) });
      }
    }

    const localizer = new RuntimeLitLocalizer(inCopy);
    const { errors } = localizer.validateTranslations();
    const misfits = errors.map(error => `${error} Correct the <target> in ${xliffDir}/ and run \`npm run locales\`.`);
    if (!misfits.length) {
      await localizer.build();
      for (const input of config.inputFiles) {
        const folder = input.endsWith('/texts.ts') ? outputDir : `${outputDir}/${basename(input, '.ts')}`; // each script brings its own words only
        const has = locale => !isOptional(input) || translated.some(each => each.locale === locale && each.ids === groups[1] && !each.optional);
        const locales = config.targetLocales.filter(has);
        for (const locale of locales) files[`${folder}/${locale}.ts`] = localeModule(await readFile(join(copy, outputDir, `${locale}.ts`), 'utf8'), idsIn([input]));
        files[`${folder}/index.ts`] = localesModule(locales);
      }
    }
    return { files, translated, messages, misfits };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

const byPlace = ({ node: one }, { node: other }) => one.pos - other.pos;

async function extract(config) {
  const localizer = new RuntimeLitLocalizer(config);
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length) throw new Error(`A msg() call cannot be read: ${errors.map(error => error.messageText).join('; ')}`);
  if (!messages.length) throw new Error(`No msg() call was found in ${config.inputFiles}: is \`msg\` still typed as MsgFn?`);
  await localizer.writeInterchangeFiles();
  return messages;
}
