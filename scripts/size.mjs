// Holds the published scripts to their budgets: `npm run size`, after `npm run build`.
import { brotliCompressSync, constants } from 'node:zlib';
import { nodesOf } from './build/ast.mjs';
import { bundleScript } from './build/bundle.mjs';
import { formats, scripts } from './build/entries.mjs';
import { command } from './lib/command.mjs';
import { read } from './lib/files.mjs';
import { plainly } from './lib/plainly.mjs';

command('Holds the published scripts to their budgets; build first.');

/**
 * Bytes after brotli 11. A byte is a cost that every reader pays: do less before a limit is raised. For each script: its `limit`; the file
 * that holds nothing but its `libraries`, and the limit of what is our `own` beyond that, with Swedish and English; what each `language` may
 * cost, and the `room` that there must be for further ones, twice what English costs in the core: those that come use it up.
 *
 * The goals for core and embedding are 14,336 B, of it our own 9,216, and 35,840 B. They are passed: docs/decisions/0025-over-the-goals.md says by
 * what, and what comes off next. Until then nothing more goes on.
 */
const budgets = {
  'kommun-nyhet': { limit: 18_880, libraries: 'scripts/size/lit.mjs', own: 13_376, language: 600, room: 480 },
  'kommun-nyhet-embed': { limit: 47_360, libraries: 'scripts/size/lit-and-dompurify.mjs', language: 600, room: 480 },
  'kommun-nyhet-check': { limit: 10_240, language: 1_280, room: 0 }, // edit mode only: no reader pays for it. Its words grow with the rules, and a language can do without them
};

const { targetLocales } = JSON.parse(await read('lit-localize.json')); // English is the first
const problems = [];
await plainly(async () => {
  for (const [name, entry] of Object.entries(scripts)) {
    const { limit, libraries, own, language, room } = budgets[name];
    const held = libraries ? brotli(await bundleScript(libraries, 'es')) : 0;
    const costs = await Promise.all(targetLocales.map(locale => weighLanguage(entry, locale)));
    const further = costs.slice(1).filter(Boolean); // a language may do without the author checks' words
    const words = further.reduce((sum, cost) => sum + cost, 0);
    for (const ending of Object.values(formats)) {
      const size = await look(`dist/${name}${ending}`, limit);
      if (!size) continue;
      console.log(`  ${held} B libraries, ${size - held - words} B our own${own ? ` of ${own} B` : ''}${words ? `, ${words} B further languages` : ''}`);
      if (own) hold(`Our own part of dist/${name}${ending}`, size - held - words, own);
      const left = Math.max(0, room - words);
      hold(`dist/${name}${ending} with ${left} B of room for further languages`, size + left, limit);
    }
    for (const [index, cost] of costs.entries()) {
      console.log(`  ${cost} B of ${language} B for the language "${targetLocales[index]}"`);
      hold(`The language "${targetLocales[index]}" in dist/${name}.js`, cost, language);
    }
  }
});
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;

/** A script's size, and that it is complete and holds nothing that the build should have taken out. */
async function look(file, limit) {
  const code = await read(file);
  if (!code) {
    problems.push(`${file} is missing: run \`npm run build\`.`);
    return 0;
  }
  const size = brotli(code);
  console.log(`${file}: ${size} B of ${limit} B`);
  hold(file, size, limit);
  if ([...nodesOf(code)].some(isImport)) problems.push(`${file} imports another file: a script tag takes one, because chunks escape SRI.`);
  if (/createPolicy\(["'`]lit-html/.test(code)) problems.push(`${file} names its Trusted Types policy lit-html: see scripts/build/plugins.mjs.`);
  const description = (await descriptions()).find(text => code.includes(text));
  if (description) problems.push(`${file} holds a description for translators ("${description}"): see scripts/build/plugins.mjs.`);
  return size;
}

/** What a language costs: the script as it is, less the script without its words. */
async function weighLanguage(entry, locale) {
  const empty = {
    name: 'without-a-language',
    enforce: 'pre',
    load: id => (id.includes('/src/locale/generated/') && id.endsWith(`/${locale}.ts`) ? 'export const templates = {};' : undefined),
  };
  const [complete, without] = [await bundleScript(entry, 'es'), await bundleScript(entry, 'es', [empty])];
  if (complete === without && locale === 'en') problems.push('Leaving out English changed nothing: see weighLanguage in scripts/size.mjs.');
  return brotli(complete) - brotli(without);
}

function hold(what, size, limit) {
  if (size <= limit) return;
  const advice = 'make it do less, or say in docs/decisions/ why it must cost more and raise the limit in scripts/size.mjs';
  problems.push(`${what} is ${size - limit} B over its limit: ${advice}.`);
}

function brotli(code) {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function isImport({ type, source }) {
  return type.startsWith('Import') || (type.startsWith('Export') && Boolean(source));
}

async function descriptions() {
  const texts = await Promise.all(['texts', 'embedding', 'check'].map(name => read(`src/locale/${name}.ts`)));
  const isDescription = ({ type, key }) => type === 'Property' && key.name === 'desc';
  return texts.flatMap(text => [...nodesOf(text, { lang: 'ts' })].filter(isDescription).map(({ value }) => value.value));
}
