import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from '../lib/command.mjs';
import { read } from '../lib/files.mjs';
import { npm } from '../lib/npm.mjs';
import { plainly } from '../lib/plainly.mjs';
import { root } from '../lib/root.mjs';
import { archiveOf } from './archive.mjs';
import { whatKeepsUs } from './ready.mjs';

const options = command('Builds, writes the hashes into the documentation, tests, and makes in release/ what npm gets and the folder for self-hosting; then commits and tags.', {
  'dry-run': 'commits and tags nothing',
  'skip-tests': 'tests nothing; for a dry run alone',
});
const release = join(root, 'release');

await plainly(async () => {
  const dry = options['dry-run'];
  if (options['skip-tests'] && !dry) throw new Error('A release is tested: --skip-tests goes with --dry-run alone.');
  const { version } = JSON.parse(await read('package.json'));
  const reasons = await whatKeepsUs(version);
  for (const reason of reasons) console.log(`${dry ? 'A release would be refused' : 'Refused'}: ${reason}`);
  if (reasons.length && !dry) throw new Error('Nothing was released.');

  step('Building');
  node('scripts/build.mjs');
  step('Writing the hashes into the documentation');
  node('scripts/sri.mjs');
  if (!options['skip-tests']) {
    step('Testing');
    node('scripts/verify.mjs');
  }

  step('Packing');
  await rm(release, { recursive: true, force: true });
  await mkdir(release);
  await npm(['pack', '--ignore-scripts', '--pack-destination', release]);
  const hashes = JSON.parse(await read('dist/sri.json'));
  await writeFile(join(release, `kommun-nyhet-${version}.zip`), await archiveOf(version, hashes));
  const names = (await readdir(release)).sort();
  const sums = await Promise.all(names.map(async name => `${sha256(await readFile(join(release, name)))}  ${name}\n`));
  await writeFile(join(release, 'SHA256SUMS'), sums.join(''));
  console.log(sums.join(''));

  if (dry) return console.log('A dry run: nothing was committed or tagged. `git diff` shows what the documentation would say.');
  git('commit', '--all', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `kommun-nyhet ${version}`);
  console.log(`Released here. Now: git push --follow-tags, npm publish release/kommun-nyhet-${version}.tgz, and hand out the archive with SHA256SUMS.`);
});

function step(what) {
  console.log(`${what} …`);
}

function node(script) {
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} failed, so nothing was released.`);
}

function git(...args) {
  execFileSync('git', args, { cwd: root, stdio: 'inherit' });
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
