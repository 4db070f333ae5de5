// Writes the hashes of dist/sri.json into docs/embedding*.md: `npm run sri`, after `npm run build`.
import { command } from './lib/command.mjs';
import { read, staleAmong, writeAll } from './lib/files.mjs';
import { plainly } from './lib/plainly.mjs';

// The tag of a snippet: the file's name, and somewhere after it the hash.
const TAG = /<(?:script|link)\b[^>]*?\/([\w.-]+\.(?:js|css))"[^>]*?\bintegrity="([^"]*)"/g;

const { check } = command('Writes the hashes of what was built into docs/embedding*.md, where a snippet loads a file with `integrity`; build first.', {
  check: 'writes nothing, and fails where a page is out of date',
});

await plainly(async () => {
  const hashes = JSON.parse((await read('dist/sri.json')) || '{}');
  const files = {};
  let tags = 0;
  for (const path of ['docs/embedding.md', 'docs/embedding.sv.md']) {
    files[path] = (await read(path)).replace(TAG, (tag, file, hash) => {
      if (!hashes[file]) throw new Error(`${path} loads ${file}, which dist/sri.json does not have: run \`npm run build\`, or correct the name.`);
      tags++;
      return tag.replace(hash, hashes[file]);
    });
  }
  if (tags < 2) throw new Error('A page has no snippet with `integrity`: what would a reader copy?');
  if (!check) return writeAll(files);
  const stale = await staleAmong(files);
  if (stale.length) throw new Error(`The hashes in ${stale.join(', ')} are of another build: run \`npm run build\` and \`npm run sri\`.`);
});
