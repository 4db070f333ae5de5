// The WebApp, built by Sitevision's own scripts and run in Node; the script module in Rhino and Velocity. Sitevision itself can only be bought.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOf } from '../../../scripts/lib/apt.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { articles } from '../articles.mjs';
import { command, inSweden } from '../command.mjs';
import { judge, judgeAll } from '../judge.mjs';

export const title = 'Sitevision';
const here = name => fileURLToPath(new URL(name, import.meta.url));
const kit = join(root, 'integrations/sitevision');
const jars = ['velocity', 'rhino', 'commons-lang', 'commons-collections3'].map(name => `/usr/share/java/${name}.jar`).join(':');

export async function trial(say) {
  const { results, check } = judge(say);
  const input = JSON.stringify(articles);
  const { devDependencies } = JSON.parse(readFileSync(join(kit, 'webapp/package.json'), 'utf8'));

  await judgeAll(check, 'script module', command('java', [
    '-Dfile.encoding=UTF-8', '-Duser.timezone=Europe/Stockholm', '-cp', jars, here('ScriptModule.java'), here('stand-in.cjs'),
    join(kit, 'webapp/src/article.js'), join(kit, 'script-module/script.js'), join(kit, 'script-module/template.vm'),
  ], { input }));

  const folder = mkdtempSync(join(tmpdir(), 'kommun-nyhet-webapp-'));
  try {
    say('# building the WebApp as README says');
    cpSync(join(kit, 'webapp'), folder, { recursive: true });
    cpSync(join(root, '.npmrc'), join(folder, '.npmrc'));
    command('npm', ['install', '--ignore-scripts'], { cwd: folder });
    command('npm', ['run', 'build'], { cwd: folder });
    command('jar', ['xf', 'dist/kommun-nyhet.zip'], { cwd: folder }); // what is uploaded, over what it was made of
    await judgeAll(check, 'WebApp', command(process.execPath, [here('webapp.cjs'), folder], { input, env: inSweden }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    results,
    about: {
      'sitevision-scripts': devDependencies['@sitevision/sitevision-scripts'],
      'Velocity, Rhino, Java': `${versionOf('velocity')}, ${versionOf('librhino-java')}, ${versionOf('default-jdk-headless')}`,
    },
  };
}
