// What `npm test` checks beside the browser tests: each step's name, why it matters, what Node runs, and from which folder.

/** The browser tests wait for it, and every step but the first, which takes longer. */
export const build = {
  name: 'build',
  why: 'what we publish can be built, without development code or the policy name of another copy of Lit',
  run: ['scripts/build.mjs'],
};

/** One at a time, in this order, while the browsers are at work. A new one is added at the end. */
export const steps = [
  {
    name: 'lint',
    why: 'the code keeps to its rules, and imports run downwards only',
    run: ['node_modules/eslint/bin/eslint.js', '.'],
  },
  {
    name: 'templates',
    why: 'every template fits the elements and properties in it',
    run: ['../../node_modules/lit-analyzer/cli.js', '--strict', '--maxWarnings', '0', '../../src/kommun-nyhet.ts', '../../src/parts', '../../src/embedding'], // what a server prints is no template of the page's
    folder: 'scripts/templates',
  },
  {
    name: 'types',
    why: 'TypeScript finds no error',
    run: ['node_modules/typescript-7/bin/tsc', '--noEmit'],
  },
  {
    name: 'translations',
    why: 'every message is translated, and from the text that it has now',
    run: ['scripts/locales.mjs', '--check'],
  },
  {
    name: 'forgotten',
    why: 'what is forgotten of a language, a channel, an author check or a format is said in one sentence; no imports go in a circle, and no file of src/ is unused; a clone without dist/ is built first',
    run: ['--test', ...['locales', 'languages', 'channels', 'rules', 'formats', 'imports', 'build'].map(name => `test/scripts/${name}.test.mjs`)],
  },
  {
    name: 'documentation',
    why: 'every link leads somewhere, every table is the code’s, the code in it compiles, and the READMEs are short',
    run: ['scripts/check-docs.mjs'],
  },
  {
    name: 'manifest',
    why: 'custom-elements.json, the editors’ files and the reference’s tables say what the code says',
    run: ['scripts/manifest.mjs', '--check'],
  },
  {
    name: 'sizes',
    why: 'every byte is a cost that every reader pays',
    run: ['scripts/size.mjs'],
  },
  {
    name: 'libraries',
    why: 'what we publish holds its libraries as npm delivered them, and says whose they are',
    run: ['scripts/libraries.mjs'],
  },
  {
    name: 'editors',
    why: 'the documentation’s table of what survives in an editor is the outcome of the last run',
    run: ['trials/cli.mjs', 'editors', '--check'],
  },
  {
    name: 'evidence',
    why: 'the accessibility evidence is whole: its reports say what its rows and its last runs say, and what the screen reader said is what a person expects',
    run: ['audit/cli.mjs', 'check'],
  },
  {
    name: 'commands',
    why: 'each tells what it does where --help is asked for',
    run: ['--test', 'test/scripts/help.test.mjs'],
  },
  {
    name: 'demo server',
    why: 'what the demo links to opens as a page, with a way back',
    run: ['--test', 'test/start/documents.test.mjs'],
  },
  {
    name: 'server',
    why: 'what a server prints is the whole article, escaped, and a wrong call is told of by name',
    run: ['--test', 'test/server/render.test.mjs', 'test/server/cli.test.mjs'],
  },
  {
    name: 'package',
    why: 'what npm and a release pack from a fresh clone can be installed, compiled, uploaded and run, and holds nothing else',
    run: ['--test', '--test-concurrency=1', 'test/package/package.test.mjs', 'test/package/publiccode.test.mjs', 'test/package/release.test.mjs'],
  },
];

/** Tests of dates, which must give the same answer wherever the reader is. */
export const dateTests = /^test\/(zones\/.*|article\/(dates|outdated))\.test\.ts$/;
export const otherZones = ['America/New_York', 'Pacific/Kiritimati'];
