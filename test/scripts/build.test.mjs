// When a command builds first: a fresh clone has no `dist/`, and a demo without it has no article. Run by Node: no page is concerned.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { reasonToBuild } from '../../scripts/build/current.mjs';

let folder;
const write = (path, day) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), '');
  utimesSync(join(folder, path, '..'), new Date(0), new Date(0));
  utimesSync(join(folder, path), new Date(`2026-11-${day}`), new Date(`2026-11-${day}`));
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kommun-nyhet-'));
  write('src/kommun-nyhet.ts', '10');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a clone without dist/ is built first', () => assert.match(reasonToBuild(folder), /missing/));

test('and one whose dist/ is empty', () => {
  mkdirSync(join(folder, 'dist'));
  assert.match(reasonToBuild(folder), /missing/);
});

test('a build that is older than a source is made anew', () => {
  write('dist/kommun-nyhet.js', '09');
  write('dist/later.js', '11');
  assert.match(reasonToBuild(folder), /older/);
});

test('a build that is newer than every source is kept', () => {
  write('dist/kommun-nyhet.js', '11');
  assert.equal(reasonToBuild(folder), undefined);
});
