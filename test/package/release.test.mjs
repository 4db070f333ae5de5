// What a municipality without Node gets: the archive that a release makes, unpacked and uploaded. `node --test test/package/release.test.mjs`
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import playwright from 'playwright-core';
import { playwrightOptions } from '../../scripts/browsers/chromium.mjs';
import { freshClone } from './fresh.mjs';
import { serveFolder } from './site.mjs';

const run = promisify(execFile);
const CACHED = { 'cache-control': 'public, max-age=31536000, immutable' };

let clone; // of the repository
let folder; // of all that follows
let said; // by the release
let version;
let browser;

before(async () => {
  browser = await playwright.chromium.launch(playwrightOptions('chromium'));
  folder = await mkdtemp(join(tmpdir(), 'kommun-nyhet-release-'));
  clone = join(folder, 'clone');
  await freshClone(clone);
  await run('git', ['init', '--quiet'], { cwd: clone });
  ({ stdout: said } = await run(process.execPath, ['scripts/release.mjs', '--dry-run', '--skip-tests'], { cwd: clone }));
  ({ version } = JSON.parse(await readFile(join(clone, 'package.json'), 'utf8')));
  for (const [path, content] of Object.entries(unzipSync(await readFile(join(clone, `release/kommun-nyhet-${version}.zip`))))) {
    await mkdir(dirname(join(folder, 'site', path)), { recursive: true });
    await writeFile(join(folder, 'site', path), content);
  }
});

after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a dry run of a release', () => {
  it('says what would keep it from being one', () => {
    assert.match(said, /^A release would be refused: Something is not committed\.$/m);
    assert.match(said, /^A dry run: nothing was committed or tagged\./m);
  });

  it('commits nothing, tags nothing, and is refused without --dry-run', async () => {
    assert.equal((await run('git', ['tag'], { cwd: clone })).stdout, '');
    await assert.rejects(run('git', ['rev-parse', '--verify', 'HEAD'], { cwd: clone }));
    await assert.rejects(run(process.execPath, ['scripts/release.mjs'], { cwd: clone }), ({ stdout, stderr }) => /^Refused: /m.test(stdout) && /Nothing was released/.test(stderr));
    await assert.rejects(run(process.execPath, ['scripts/release.mjs', '--skip-tests'], { cwd: clone }), ({ stderr }) => /A release is tested/.test(stderr));
  });

  it('gives the hash of each file that it hands out', async () => {
    const sums = (await readFile(join(clone, 'release/SHA256SUMS'), 'utf8')).trim().split('\n');
    assert.deepEqual(sums.map((line) => line.split('  ')[1]), [`kommun-nyhet-${version}.tgz`, `kommun-nyhet-${version}.zip`]);
    for (const line of sums) {
      const [sum, name] = line.split('  ');
      assert.equal(createHash('sha256').update(await readFile(join(clone, 'release', name))).digest('hex'), sum, name);
    }
  });
});

describe('the folder to upload', () => {
  /** Opens a page of the folder as it was uploaded, and calls `work` with it. */
  async function open(path, work, headers = CACHED) {
    const site = await serveFolder(join(folder, 'site'), headers);
    const page = await browser.newPage();
    try {
      await page.goto(`${site.origin}/kommun-nyhet/${path}`);
      return await work(page);
    } finally {
      await page.close();
      site.close();
    }
  }
  const outcome = async (page) => {
    await page.getByText('Uppladdningen fungerar').waitFor();
    return { says: await page.getByRole('status').innerText(), findings: await page.locator('#findings li').allInnerTexts() };
  };

  it('has a page that says that the upload works, and shows an article', async () => {
    await open('prova.html', async (page) => {
      assert.match((await outcome(page)).says, /^Uppladdningen fungerar: 7 filer är de som publicerades\.$/);
      await page.getByText('Artikeln publicerades: 7 maj 2021').waitFor();
    });
  });

  it('has a page that gives advice where files are neither kept nor compressed', async () => {
    const { findings } = await open('prova.html', outcome, {});
    assert.deepEqual(findings.map((text) => text.split(' ')[0]), ['Tips:', 'Tips:']);
  });

  it('has a page that says which file was changed on its way', async () => {
    const file = join(folder, 'site/kommun-nyhet', version, 'dist/kommun-nyhet-check.js');
    const before = await readFile(file);
    await appendFile(file, '\n');
    try {
      const { says, findings } = await open('prova.html', outcome);
      assert.equal(says, 'Uppladdningen fungerar inte: 1 fel.');
      assert.match(findings[0], /^Fel: kommun-nyhet-check\.js: filen är inte den som publicerades/);
    } finally {
      await writeFile(file, before);
    }
  });

  it('has the page that writes code for editors, with the script of this version', async () => {
    await open(`${version}/demo/bygg.html`, async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      const answer = await page.evaluate(async (name) => (await fetch(`../dist/${name}`)).ok, 'kommun-nyhet-embed.js');
      assert.ok(answer);
    });
  });

  it('has no link that leads nowhere', async () => {
    const entries = unzipSync(await readFile(join(clone, `release/kommun-nyhet-${version}.zip`)));
    // the evidence links to tests and checkers, which stay in the repository, and some states show what happens when there is nothing
    const elsewhere = /^(\.\.\/)+(test|audit)\/|\/finns-inte\./;
    const missing = [];
    for (const [path, content] of Object.entries(entries).filter(([name]) => name.endsWith('.html'))) {
      for (const [, address] of new TextDecoder().decode(content).matchAll(/\b(?:href|src)="([^"#?]+)[^"]*"/g)) {
        if (!URL.canParse(address, `http://archive/${path}`)) continue; // code in a page's text: `https://…`
        const { pathname, origin } = new URL(address, `http://archive/${path}`);
        if (origin !== 'http://archive' || elsewhere.test(address)) continue;
        if (!(decodeURIComponent(pathname.slice(1)) in entries)) missing.push(`${path}: ${address}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('says the same to nginx, Apache and IIS, of the files that never change and of the rest', async () => {
    const [nginx, apache, config] = await Promise.all(['nginx.conf', '.htaccess', 'web.config'].map((name) => readFile(join(folder, 'site/kommun-nyhet', name), 'utf8')));
    const iis = await open('prova.html', (page) => page.evaluate(readWebConfig, config));
    assert.deepEqual(iis.unknown, [], 'what Microsoft documents of IIS 10, since IIS itself runs nowhere here');
    const [forever, rest] = [...nginx.matchAll(/^location [^]*?^\}/gm)].map(([block]) => headersIn(block.matchAll(/add_header (\S+) "(.*)";/g)));
    const [always, kept, others] = apache.split(/<If "|<Else>/).map((block) => headersIn(block.matchAll(/Header (?:always )?set (\S+) "(.*)"/g)));
    assert.equal(Object.keys({ ...forever, ...rest }).length, 4);
    assert.deepEqual([{ ...always, ...kept }, { ...always, ...others }], [forever, rest], 'Apache');
    assert.deepEqual([headersIn(iis.places[`${version}/dist`]), headersIn(iis.places[''])], [forever, rest], 'IIS');
    for (const [, type, extension] of apache.matchAll(/^AddType (\S+) (\S+)$/gm)) assert.equal(iis.types[extension] ?? type, type, extension);
  });

  it('has no file that IIS would not send, since it does not know the type', async () => {
    const config = await readFile(join(folder, 'site/kommun-nyhet/web.config'), 'utf8');
    const known = [...config.matchAll(/<mimeMap fileExtension="(.*?)"/g)].map(([, extension]) => extension);
    const entries = Object.keys(unzipSync(await readFile(join(clone, `release/kommun-nyhet-${version}.zip`))));
    const unknown = entries.map((path) => extname(path)).filter((extension) => extension && ![...known, '.conf', '.config', ...KNOWN_TO_IIS].includes(extension));
    assert.deepEqual([...new Set(unknown)], []);
  });

  it('fills in every place in what comes with it', async () => {
    for (const name of ['prova.html', 'LASMIG.txt', 'web.config', '.htaccess', 'nginx.conf']) {
      const text = await readFile(join(folder, 'site/kommun-nyhet', name), 'utf8');
      assert.doesNotMatch(text, /(?<!%)\{[\w.-]+\}/, name);
    }
  });
});

describe('the recipe for plain HTML', () => {
  it('leads from an empty folder to the Borås article, with JavaScript and without', async () => {
    const own = join(folder, 'html');
    const release = join(folder, 'site/kommun-nyhet', version);
    await mkdir(own);
    for (const path of [join(clone, 'integrations/html/nyhet.html'), ...['dist/kommun-nyhet.js', 'dist/kommun-nyhet.css', 'demo/images'].map((name) => join(release, name))]) {
      await cp(path, join(own, basename(path)), { recursive: true });
    }
    const site = await serveFolder(own);
    try {
      for (const javaScriptEnabled of [true, false]) {
        const page = await browser.newPage({ javaScriptEnabled });
        const failed = [];
        page.on('response', (answer) => { if (!answer.ok() && !answer.url().endsWith('/favicon.ico')) failed.push(answer.url()); });
        await page.goto(`${site.origin}/nyhet.html`);
        const button = page.getByRole('button', { name: 'Kopiera länk' });
        await (javaScriptEnabled ? button : page.getByRole('link', { name: 'Dela på Facebook' })).waitFor();
        assert.equal(await button.count(), javaScriptEnabled ? 1 : 0);
        for (const text of ['Polisen och Borås Stad står enade för en tryggare kommun', 'Artikeln publicerades: 7 maj 2021', 'Denna nyhet kan innehålla inaktuell information', 'En trygg kommun förutsätter']) {
          assert.ok(await page.getByText(text).first().isVisible(), text);
        }
        assert.deepEqual(failed, []);
        await page.close();
      }
    } finally {
      site.close();
    }
  });
});

/** What IIS 10 sends without being told, of what lies in the folder. */
const KNOWN_TO_IIS = ['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml'];

/** Headers by name, what a cache is told in one order. */
const headersIn = (pairs) =>
  Object.fromEntries([...pairs].map((pair) => pair.slice(-2)).map(([name, value]) => [name, name === 'Cache-Control' ? value.split(/, */).sort().join(', ') : value]));

/** Of a web.config: what its places add of headers, after what is said of all, its types, and each element and attribute that IIS has not. Runs in a page, whose parser refuses what is no XML. */
function readWebConfig(text) {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  const documented = ['configuration', 'location path', 'system.webServer', 'staticContent', 'remove fileExtension', 'mimeMap fileExtension mimeType',
    'clientCache cacheControlMode', 'clientCache cacheControlMode cacheControlMaxAge cacheControlCustom', 'httpProtocol', 'customHeaders', 'remove name', 'add name value'];
  const unknown = [...xml.querySelectorAll('*')].map((each) => [each.localName, ...each.getAttributeNames()].join(' ')).filter((each) => !documented.includes(each));
  const inPlace = (place, name) => [...place.querySelectorAll(name)].filter((each) => (each.closest('location') ?? xml.documentElement) === place);
  const cacheOf = (place) => {
    const [cache] = inPlace(place, 'clientCache');
    if (cache.getAttribute('cacheControlMode') === 'DisableCache') return 'no-cache';
    return `${cache.getAttribute('cacheControlCustom')}, max-age=${parseInt(cache.getAttribute('cacheControlMaxAge')) * 86_400}`;
  };
  const told = (place, before) => {
    const headers = new Map(before);
    for (const each of inPlace(place, 'customHeaders > *')) {
      if (each.localName === 'remove') headers.delete(each.getAttribute('name'));
      else headers.set(each.getAttribute('name'), each.getAttribute('value'));
    }
    return [...headers.set('Cache-Control', cacheOf(place))];
  };
  const all = told(xml.documentElement, []);
  const places = [...xml.querySelectorAll('location')].map((place) => [place.getAttribute('path'), told(place, all)]);
  const types = [...xml.querySelectorAll('mimeMap')].map((each) => [each.getAttribute('fileExtension'), each.getAttribute('mimeType')]);
  return { unknown, places: { '': all, ...Object.fromEntries(places) }, types: Object.fromEntries(types) };
}
