// That no author check is forgotten. Run by Node: a page sees only the rules that are in the list.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const source = path => new URL(`../../src/${path}`, import.meta.url);

for (const file of readdirSync(source('check/rules'))) {
  const name = file.replace('.ts', '');
  const local = name.replace(/-\w/g, ([, letter]) => letter.toUpperCase());

  test(`${name} is a rule that articles are held to`, () => {
    const list = readFileSync(source('check/rules.ts'), 'utf8');
    assert.match(list, new RegExp(`'./rules/${name}\\.js'`), `src/check/rules/${file} is imported nowhere: import it in src/check/rules.ts.`);
    assert.match(list.slice(list.indexOf('export const rules')), new RegExp(`\\b${local}\\b`), `${local} is in no list: add it to \`rules\` in src/check/rules.ts.`);
    assert.match(readFileSync(source(`check/rules/${file}`), 'utf8'), new RegExp(`\\bid: '${name}'`), `The rule in src/check/rules/${file} has another id: it must have its file's name.`);
  });
}
