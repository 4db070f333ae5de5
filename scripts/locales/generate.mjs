import { cp, mkdtemp, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { read } from '../lib/files.mjs';
import { root } from '../lib/root.mjs';
import { localeModule, localesModule } from './modules.mjs';
import { markStale, unitsOf } from './xliff.mjs';

/**
 * What the files of every locale should hold: `files` as `{ path: text }`, `units` as each locale's XLIFF units,
 * the `messages` of the code, and a sentence for each of the translations' `misfits`, which no module can be made of.
 * lit-localize works in a copy, so that looking changes nothing.
 */
export async function generateLocales() {
  const config = JSON.parse(await read('lit-localize.json'));
  const { outputDir } = config.output;
  const { xliffDir } = config.interchange;
  await mkdir(join(root, '.cache'), { recursive: true });
  const copy = await mkdtemp(join(root, '.cache/locales-'));
  try {
    await cp(join(root, xliffDir), join(copy, xliffDir), { recursive: true }).catch(ignoreMissing);
    const inCopy = { ...config, baseDir: root, resolve: path => resolve([xliffDir, outputDir].includes(path) ? copy : root, path) };
    const messages = await extract(inCopy);
    const files = {};
    const units = {};
    for (const locale of config.targetLocales) {
      const path = `${xliffDir}/${locale}.xlf`;
      const onDisk = unitsOf(await read(path));
      files[path] = markStale(await readFile(join(copy, path), 'utf8'), onDisk);
      units[locale] = { ...onDisk, ...unitsOf(files[path]) }; // what only the disk has is used nowhere
    }
    const localizer = new RuntimeLitLocalizer(inCopy);
    const { errors } = localizer.validateTranslations();
    const misfits = errors.map(error => `${error} Correct the <target> in ${xliffDir}/ and run \`npm run locales\`.`);
    if (!misfits.length) {
      await localizer.build();
      for (const input of config.inputFiles) {
        const folder = input.endsWith('/texts.ts') ? outputDir : `${outputDir}/${basename(input, '.ts')}`; // each script brings its own words only
        const ids = messages.filter(({ file }) => file.fileName.endsWith(input)).map(({ name }) => name);
        for (const locale of config.targetLocales) {
          files[`${folder}/${locale}.ts`] = localeModule(await readFile(join(copy, outputDir, `${locale}.ts`), 'utf8'), ids);
        }
        files[`${folder}/index.ts`] = localesModule(config);
      }
    }
    return { files, units, messages, misfits };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function extract(config) {
  const localizer = new RuntimeLitLocalizer(config);
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length) throw new Error(`A msg() call cannot be read: ${errors.map(error => error.messageText).join('; ')}`);
  if (!messages.length) throw new Error(`No msg() call was found in ${config.inputFiles}: is \`msg\` still typed as MsgFn?`);
  await localizer.writeInterchangeFiles();
  return messages;
}

const ignoreMissing = error => {
  if (error.code !== 'ENOENT') throw error;
};
