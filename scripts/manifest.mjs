// Writes custom-elements.json, the editors' files and the reference's tables from the code's own comments:
// `npm run manifest`. With --check nothing is written, and files that are out of date are reported instead.
import { read, staleAmong, writeAll } from './lib/files.mjs';
import { plainly } from './lib/plainly.mjs';
import { analyze } from './manifest/analyze.mjs';
import { editorFiles } from './manifest/editors.mjs';
import { withTables } from './manifest/readme.mjs';

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
  };
  for (const [path, language] of [['docs/reference.md', 'en'], ['docs/reference.sv.md', 'sv']]) {
    const text = await read(path);
    if (text) files[path] = withTables(text, element, language);
  }

  if (process.argv.includes('--check')) {
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
