import { execFileSync } from 'node:child_process';
import { read } from '../lib/files.mjs';
import { root } from '../lib/root.mjs';

/** What keeps a version from being released, in sentences. */
export async function whatKeepsUs(version) {
  const reasons = [];
  const heading = (await read('CHANGELOG.md')).split('\n').find(line => line.startsWith(`## [${version}]`)) ?? '';
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading)) {
    reasons.push(`CHANGELOG.md has no heading "## [${version}] - " with a date.`);
  }
  const { repository } = JSON.parse(await read('package.json'));
  if (!repository) reasons.push('package.json does not say where the source is (`repository`, `homepage`, `bugs`): npm’s page would link to nothing.');
  if (/\.example\b/.test((await read('publiccode.yml')).replace(/^\s*#.*$/gm, ''))) reasons.push('publiccode.yml still has an address that leads nowhere (.example).');
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  if (git('status', '--porcelain')) reasons.push('Something is not committed.');
  if (git('tag', '--list', `v${version}`)) reasons.push(`v${version} is tagged already: raise the version in package.json and src/kommun-nyhet.ts.`);
  return reasons;
}
