// Shows a post of a real WordPress through `src` from another origin, in real browsers: `npm run test:wordpress`.
//   npm run test:wordpress -- --engine firefox     in one engine; the committed outcome stays as it is
//   npm run test:wordpress -- --fixtures           saves what WordPress answers for the tests of src/sources, and tests nothing
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { engines as all } from '../../scripts/browsers/find.mjs';
import { installMissing } from '../../scripts/browsers/install.mjs';
import { buildIfStale } from '../../scripts/build/current.mjs';
import { installPackages, system, versionOf } from '../../scripts/lib/apt.mjs';
import { exitOnSignals } from '../../scripts/lib/signals.mjs';
import { browsers } from '../browsers.mjs';
import { handedOnChecks, handedOnSections, plainChecks, plainSections, prettyChecks, prettySections, sameSiteChecks } from './checks.mjs';
import { saveFixtures } from './fixtures.mjs';
import { behaviour, giveCookie, meet, settled } from './look.mjs';
import { servePage } from './page.mjs';
import { forWordPress } from './packages.mjs';
import { writeProof } from './proof.mjs';
import { startWordPress } from './site.mjs';

const atMost = 600_000; // ms: it takes about one minute
const patience = 20_000; // ms for a page with all its articles and pictures; WebDriver gives a script thirty seconds

const { values } = parseArgs({ options: { engine: { type: 'string', multiple: true }, fixtures: { type: 'boolean' } } });
const engines = values.engine ?? all;

exitOnSignals();
setTimeout(() => fail(['It took longer than ten minutes.'], true), atMost).unref();

const problems = [
  ...engines.filter(engine => !all.includes(engine)).map(engine => `No engine is called ${engine}: choose among ${all.join(', ')}.`),
  installPackages(forWordPress),
].filter(Boolean);
if (!problems.length && !values.fixtures) problems.push(...installMissing(engines), ...(buildIfStale() ? [] : ['The build failed, so there is nothing to show: see above.']));
if (problems.length) fail(problems);
else await withWordPress(values.fixtures ? saveFixtures : test).catch(error => fail([error.message]));

async function withWordPress(work) {
  const wordpress = await startWordPress(step => console.log(`# ${step}`));
  try {
    await work(wordpress, versions(wordpress));
  } finally {
    await wordpress.stop();
  }
}

async function test(wordpress, about) {
  const site = await servePage(wordpress);
  const results = [];
  try {
    for (const engine of engines) await inEngine(engine, prettyPages);
    await wordpress.usePlainPermalinks();
    for (const engine of engines) await inEngine(engine, plainPage);
  } finally {
    await site.stop();
  }
  const failed = results.filter(({ problem }) => problem).length;
  if (!values.engine) await writeProof(about, results);
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;

  async function inEngine(engine, visit) {
    const judge = checks => {
      for (const [name, check] of checks) {
        const problem = problemWith(check);
        results.push({ engine, name, problem });
        console.log(`${problem ? 'not ok' : 'ok'} ${engine}: ${name}${problem ? `\n${problem.replace(/^/gm, '    ')}` : ''}`);
      }
    };
    let browser;
    try {
      browser = await browsers[engine]();
      about[engine] = browser.version;
      await visit(browser, judge);
    } catch (error) {
      judge([['the browser does what it is told', () => { throw error; }]]);
    } finally {
      await browser?.close();
    }
  }

  async function prettyPages(browser, judge) {
    await browser.go(`${wordpress.origin}/wp-includes/images/blank.gif`);
    const cookie = await browser.run(giveCookie);
    await quiet(wordpress.log);
    judge(prettyChecks({ ...(await look(browser, site.origin, prettySections)), cookie, wordpress, own: site.origin }));
    judge(handedOnChecks(await look(browser, `${site.origin}/handed-on`, handedOnSections)));
    judge(sameSiteChecks(await look(browser, site.sameSite, prettySections)));
  }

  async function plainPage(browser, judge) {
    judge(plainChecks({ ...(await look(browser, `${site.origin}/plain`, plainSections)), wordpress }));
  }

  /** Opens a page; what a reader meets in its sections, what it did, and what WordPress heard of it. */
  async function look(browser, address, sections) {
    const before = wordpress.log().length;
    browser.requests?.splice(0);
    await browser.go(address);
    await browser.run(settled, sections, patience);
    const met = {};
    for (const id of sections) met[id] = await browser.run(meet, id);
    const did = await browser.run(behaviour);
    await quiet(wordpress.log); // Apache writes a line when it has answered
    return { met, did, log: wordpress.log().slice(before), requests: browser.requests };
  }
}

/** Ends when nothing has been written to the log for a while. */
async function quiet(log) {
  for (let before = -1; log().length !== before;) {
    before = log().length;
    await sleep(300);
  }
}

function problemWith(check) {
  try {
    check();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

function versions({ wordpress, theme }) {
  return {
    system: system(),
    wordpress: `${wordpress} (package ${versionOf('wordpress')})`,
    theme,
    php: spawnSync('php', ['-r', 'echo PHP_VERSION;'], { encoding: 'utf8' }).stdout,
    mariadb: versionOf('mariadb-server-core'),
    apache: versionOf('apache2'),
  };
}

function fail(sentences, atOnce = false) {
  for (const sentence of sentences) console.error(sentence);
  console.log(`0 passed, ${sentences.length} failed`);
  process.exitCode = 1;
  if (atOnce) process.exit();
}
