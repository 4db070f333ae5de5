// Writes custom-elements.json, the editors' files, the frameworks' types and the reference's tables from the code's own comments:
// `npm run manifest`. With --check nothing is written, and files that are out of date are reported instead.
import { command } from './lib/command.mjs';
import { read, staleAmong, writeAll } from './lib/files.mjs';
import { plainly } from './lib/plainly.mjs';
import { analyze } from './manifest/analyze.mjs';
import { editorFiles } from './manifest/editors.mjs';
import { frameworkTypes } from './manifest/frameworks.mjs';
import { referencePages } from './manifest/reference.mjs';

const { check } = command('Writes custom-elements.json, the editors’ files and the tables of docs/reference*.md from the code’s own comments.', {
  check: 'writes nothing, and fails where a file is out of date',
});

await plainly(async () => {
  const manifest = await analyze();
  const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'kommun-nyhet');
  if (!element) throw new Error('The manifest has no <kommun-nyhet>: has the class lost its @tag?');

  const { version } = JSON.parse(await read('package.json'));
  const said = element.members.find(({ name }) => name === 'version')?.default;
  if (said !== `'${version}'`) throw new Error(`KommunNyhet.version is ${said} and package.json's version is '${version}': make them the same.`);

  const files = {
    'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    ...editorFiles(manifest),
    ...frameworkTypes(element),
    ...(await referencePages(manifest)),
  };

  if (check) {
    const stale = await staleAmong(files);
    if (stale.length) {
      console.error(`Out of date: ${stale.join(', ')}. Run \`npm run manifest\`.`);
      process.exitCode = 1;
    }
  } else {
    await writeAll(files);
    console.log(`Wrote ${Object.keys(files).join(', ')}.`);
  }
});
