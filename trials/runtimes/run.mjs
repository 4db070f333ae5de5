// Prints an article with the packed module in Node, Deno, Bun and an edge worker, and compares: `npm run trials -- runtimes`.
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAll } from '../../scripts/lib/files.mjs';
import { npm } from '../../scripts/lib/npm.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { workshop } from '../../scripts/lib/workshop.mjs';

const versions = { deno: '2.9.6', bun: '1.4.5', workerd: '1.20261117.1', wrangler: '4.86.0' }; // of wrangler the last that runs on Node 20

const shop = workshop('runtimes');
const { folder } = shop;
await cp(join(root, 'trials/runtimes'), folder, { recursive: true });
await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
await npm(['pack', '--silent', '--pack-destination', folder]);
console.log('Fetching Deno, Bun, workerd and wrangler …');
const packages = ['kommun-nyhet-0.1.0.tgz', ...Object.entries(versions).map(([name, version]) => `${name}@${version}`)];
await npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages.map(each => (each.endsWith('.tgz') ? `./${each}` : each))], { cwd: folder });
await shop.run(process.execPath, ['node_modules/bun/install.js']); // which puts its program in place
const at = path => join(folder, 'node_modules', path);
const run = async (program, args) => (await shop.run(program, args)).trim();

const node = await run(process.execPath, ['main.mjs']);
const deno = await run(at('.bin/deno'), ['run', '--no-lock', 'main.mjs']);
const bun = await run(at('bun/bin/bun.exe'), ['main.mjs']);
const worker = await inWorker();
const outcomes = Object.entries({ [`Deno ${versions.deno}`]: deno, [`Bun ${versions.bun}`]: bun, [`workerd ${versions.workerd}, bundled by wrangler ${versions.wrangler}`]: worker });
const failed = outcomes.filter(([, printed]) => printed !== node);
for (const [name, printed] of outcomes) console.log(`${printed === node ? 'ok' : 'not ok'} ${name}${printed === node ? '' : `: ${printed}`}`);
process.exitCode = failed.length ? 1 : 0;
await writeAll({
  'docs/proof/runtimes.md': `[kommun-nyhet](../../README.md) · [On a server](../server.md)

# Proven: the server's module in other runtimes

Written by \`npm run trials -- runtimes\` on ${new Date().toISOString().slice(0, 10)}. The packed module is installed in an empty folder, and prints an article as a string, and as a stream with a shadow root. Each runtime must print what Node ${process.version} does, byte for byte.

| Runtime | |
| --- | --- |
${outcomes.map(([name, printed]) => `| ${name} | ${printed === node ? 'the same' : '**not the same**'} |`).join('\n')}

For workerd, the runtime of Cloudflare's workers, it is bundled by \`wrangler deploy --dry-run\` with the two settings that [the documentation](../server.md#where-it-runs) gives, and runs with the flag \`nodejs_compat\`.
`,
});
await shop.stop();

/** What the runtime of edge workers answers, when wrangler has bundled the worker as the documentation says. */
async function inWorker() {
  const [date, flag] = ['2026-11-01', 'nodejs_compat'];
  await writeFile(join(folder, 'wrangler.json'), JSON.stringify({ name: 'nyhet', main: 'worker.mjs', compatibility_date: date, compatibility_flags: [flag] }));
  const env = { ...shop.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_BUILD_PLATFORM: 'node', WRANGLER_BUILD_CONDITIONS: 'node' };
  await shop.run(process.execPath, [at('wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', 'bundle'], { env });
  const port = await freePort();
  await writeFile(join(folder, 'config.capnp'), `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker", esModule = embed "bundle/worker.js")], compatibilityDate = "${date}", compatibilityFlags = ["${flag}"]))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`);
  const server = shop.start('workerd', at('@cloudflare/workerd-linux-64/bin/workerd'), ['serve', 'config.capnp']);
  return server.until(async () => (await fetch(`http://127.0.0.1:${port}/`)).text(), 'workerd answers');
}
