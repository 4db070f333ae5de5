// The package as someone gets it who installs it: packed from a fresh copy, installed in an empty project, and used there in each way
// that the README names. `node --test test/package/package.test.mjs`
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import playwright from 'playwright-core';
import { playwrightOptions } from '../../scripts/browsers/chromium.mjs';
import { fetchPackages } from '../../scripts/lib/fetch-packages.mjs';
import { npm } from '../../scripts/lib/npm.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { freshClone } from './fresh.mjs';
import { serveFolder } from './site.mjs';

const PROJECT = 'test/package/project';
const TEMPLATES = 'test/package/templates';
const run = promisify(execFile);
const packageJson = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
/** Every file that `exports` names, and the entries that are modules, not scripts for a page. */
const targets = Object.values(packageJson.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
const modules = Object.entries(packageJson.exports).filter(([, { default: file }]) => /^\.\/dist\/(?!kommun-nyhet).*\.js$/.test(file)).map(([entry]) => entry);

let folder; // of all that follows
let files; // in the package
let archive;
let project;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kommun-nyhet-package-'));
  const clone = join(folder, 'clone');
  await freshClone(clone);
  const [packed] = JSON.parse(await npm(['pack', '--json', '--pack-destination', folder], { cwd: clone }));
  files = packed.files.map(({ path }) => path);
  archive = join(folder, packed.filename);

  await fetchPackages(PROJECT);
  project = join(folder, 'project');
  await cp(join(root, PROJECT), project, { recursive: true, filter: (from) => !from.includes('node_modules') });
  await rm(join(project, 'package-lock.json'));
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }));
  await npm(['install', archive, '--prefer-offline', '--no-audit', '--no-fund'], { cwd: project });
  // its tools are not installed anew each time
  await link(PROJECT, ['vite', 'typescript', '@types/react', 'csstype']);
  await fetchPackages(TEMPLATES);
  for (const part of ['src', 'tsconfig.json']) await cp(join(root, TEMPLATES, part), join(project, 'templates', part), { recursive: true });
  await link(TEMPLATES, ['vue', 'svelte']);
});

after(() => rm(folder, { recursive: true, force: true }));

/** Puts packages that are installed in a folder of the repository into the project. */
async function link(from, names) {
  for (const name of names) {
    await mkdir(dirname(join(project, 'node_modules', name)), { recursive: true });
    await symlink(join(root, from, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  }
}

const tool = (name, ...args) => run(process.execPath, [join(root, PROJECT, 'node_modules', name), ...args], { cwd: project }).catch(saying);
const saying = ({ stdout, stderr, message }) => assert.fail(`${message}\n${stdout}\n${stderr}`);

describe('what is packed from a fresh clone', () => {
  it('has every file that an import can name', () => {
    for (const target of targets) assert.ok(files.includes(target.replace('./', '')), `${target} is not in the package`);
  });

  it('has the words of the licences, and no source, test or tool', () => {
    assert.ok(files.includes('LICENSE') && files.includes('dist/LICENSES.md'));
    const other = files.filter((path) => !/^(bin|dist|editors|frameworks)\/|^integrations\/README(\.sv)?\.md$|^docs\/.*\.(md|webp)$|^(custom-elements|package)\.json$|^[A-Z]+(\.sv)?\.md$|^LICENSE$/.test(path));
    assert.deepEqual(other, []);
  });

  it('has what its README links to and shows', async () => {
    for (const readme of ['README.md', 'README.sv.md']) {
      const text = (await readFile(join(root, readme), 'utf8')).replace(/```[^]*?```|`[^`\n]*`/g, ''); // without code
      const addresses = [...text.matchAll(/\]\(([^)#\s]+)|\bsrc(?:set)?="([^"\s]+)/g)].map(([, link, picture]) => link ?? picture);
      assert.ok(addresses.length > 5);
      for (const address of addresses.filter((each) => !/^https?:|^\//.test(each))) assert.ok(files.includes(address), `${readme}: ${address}`);
    }
  });

  it('has what the editors are told to look for', () => {
    for (const path of [packageJson.customElements, packageJson['web-types']]) assert.ok(files.includes(path.replace('./', '')), path);
  });

  it('is sound to publint', async () => {
    const { publint } = await import(createRequire(join(root, PROJECT, 'package.json')).resolve('publint'));
    const { messages } = await publint({ pkgDir: join(project, 'node_modules/kommun-nyhet'), pack: false, strict: true });
    assert.deepEqual(messages.map(({ code, path }) => `${code} ${path.join('.')}`), []);
  });

  it('has types that are right, to arethetypeswrong', async () => {
    await tool('@arethetypeswrong/cli/dist/index.js', archive, '--profile', 'esm-only', '--no-color');
  });
});

describe('installed in an empty project', () => {
  it('compiles as people write it, in TypeScript’s strict mode, for a bundler', async () => {
    await tool('typescript/bin/tsc', '-p', '.');
  });

  it('compiles so for Node, too', async () => {
    await tool('typescript/bin/tsc', '-p', '.', '--module', 'nodenext', '--moduleResolution', 'nodenext');
  });

  it('tells its tag, its events and its article to whoever imports the types alone', async () => {
    await tool('typescript/bin/tsc', '--ignoreConfig', '--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', '', 'src/types.ts');
  });

  for (const [framework, file, checker, ...args] of [
    ['Vue', 'Fel.vue', 'vue-tsc/bin/vue-tsc.js', '--noEmit'],
    ['Svelte', 'Fel.svelte', 'svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'],
  ]) {
    it(`is known to ${framework}’s templates: what is right compiles, and each of four faults is found`, async () => {
      const { stdout } = await run(process.execPath, [join(root, TEMPLATES, 'node_modules', checker), ...args], { cwd: join(project, 'templates') }).catch((error) => error);
      const faults = [...stdout.matchAll(/\bsrc\/([\w.]+)"?[ (](\d+)/g)].map(([, where, line]) => `${where}:${line}`);
      assert.deepEqual(faults, [5, 6, 7, 8].map((line) => `${file}:${line}`), stdout);
    });
  }

  it('can be imported in Node, where there is no document: every entry', async () => {
    const names = modules.map((entry) => entry.replace('.', 'kommun-nyhet'));
    const { stdout } = await run(process.execPath, ['node.mjs', ...names], { cwd: project }).catch(saying);
    assert.match(stdout, /^kommun-nyhet .*\bKommunNyhet\b/m);
    assert.match(stdout, /^kommun-nyhet\/embed .*\bfind\b/m);
    assert.equal(stdout.trim().split('\n').length, names.length);
  });
});

describe('in a page', () => {
  let browser;
  let site;
  before(async () => {
    await tool('vite/bin/vite.js', 'build', '--base', '/dist/', '--logLevel', 'error');
    site = await serveFolder(project);
    browser = await playwright.chromium.launch(playwrightOptions('chromium'));
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** What a reader of the page sees of the article, and what went wrong. */
  async function look(path) {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('requestfailed', (request) => problems.push(request.url()));
    await page.goto(`${site.origin}${path}`);
    await page.getByText('Artikeln publicerades: 7 maj 2021').waitFor();
    const sheets = await page.evaluate(() => [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).length);
    await page.close();
    return { problems, sheets };
  }

  it('that Vite has built from the modules and the style sheet', async () => {
    const { problems, sheets } = await look('/dist/index.html');
    assert.deepEqual(problems, []);
    assert.ok(sheets > 0, 'the style sheet is in the page');
  });

  it('with an import map and no build', async () => {
    const { problems } = await look('/import-map.html');
    assert.deepEqual(problems, []);
  });
});
