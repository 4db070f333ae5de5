import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/root.mjs';

const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const ours = [...new Set(Object.values(scripts).map((line) => /^node (?!node_modules)(\S+)/.exec(line)?.[1]).filter(Boolean))];

describe('each command', { concurrency: true }, () => {
  for (const path of ours) {
    it(`tells what it does where --help is asked for: ${path}`, async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [path, '--help'], { cwd: root });
      assert.match(stdout, /^\p{Lu}.{20}/u);
    });
  }
});
