// That a format which `src` reads is told of, and tried. Run by Node: no page is concerned.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '../../demo/bygg/words.js';

const place = path => new URL(`../../${path}`, import.meta.url);
const text = path => readFileSync(place(path), 'utf8');
const formats = /^export type Format = (.*);$/m.exec(text('src/sources/article.ts'))[1].match(/[\w-]+/g);

for (const [path, heading] of [['docs/embedding.md', '## What an address may hold'], ['docs/embedding.sv.md', '## Vad en adress får innehålla']]) {
  test(`${path} has a row for each format`, () => {
    const [table = ''] = /(?:^\|.*\n)+/m.exec(text(path).slice(text(path).indexOf(heading))) ?? [];
    const rows = table.trim().split('\n').length - 2; // without its heading
    assert.equal(rows, formats.length, `"${heading}" in ${path} has ${rows} rows, and there are ${formats.length} formats (${formats.join(', ')}): give each a row.`);
  });
}

for (const [language, { found }] of Object.entries(languages)) {
  test(`the builder names each format in "${language}"`, () => {
    const missing = formats.filter(format => !found.formats[format]);
    assert.deepEqual(missing, [], `\`found.formats\` of "${language}" in demo/bygg/words.js does not name ${missing}.`);
  });
}

test('every fixture is tried, by the sanitiser’s tests, too', () => {
  const forgotten = readdirSync(place('test/sources/fixtures'), { withFileTypes: true })
    .filter(each => each.isFile() && each.name !== 'index.ts' && !text('test/sources/fixtures/index.ts').includes(`'${each.name}'`))
    .map(({ name }) => name);
  assert.deepEqual(forgotten, [], `test/sources/fixtures/index.ts does not name ${forgotten}: give it a line there.`);
});

test('every file with an article is read as inputs from the wild are', () => {
  const cases = readdirSync(place('test/wild/cases')).map(name => text(`test/wild/cases/${name}`)).join('\n');
  const folders = ['test/sources/fixtures', 'test/sources/fixtures/wordpress-real', 'test/demo/fixtures', 'test/embed/sources', 'demo/data'];
  const files = folders.flatMap(folder => readdirSync(place(folder), { withFileTypes: true }).filter(each => each.isFile() && !/\.(?:md|ts)$/.test(each.name)).map(({ name }) => `${folder}/${name}`));
  const forgotten = files.filter(path => !cases.includes(`file: ${path}\n`));
  assert.deepEqual(forgotten, [], `No case in test/wild/cases/ has ${forgotten}: test/wild/README.md tells how.`);
});
