// Holds the published scripts to their budgets: `npm run size`, after `npm run build`.
import { brotliCompressSync, constants } from 'node:zlib';
import { nodesOf } from './build/ast.mjs';
import { bundleScript } from './build/bundle.mjs';
import { scripts } from './build/entries.mjs';
import { read } from './lib/files.mjs';
import { plainly } from './lib/plainly.mjs';

/** Bytes after brotli 11. A byte is a cost that every reader pays: do less before a limit is raised. */
const limits = {
  'kommun-nyhet': 10_240,
  'kommun-nyhet-embed': 25_600,
  'kommun-nyhet-check': 9_216, // edit mode only: no reader pays for it
};
const languageLimit = 600;
const languageLimits = { 'src/check.ts': 1_024 }; // two sentences for each rule

const problems = [];
await plainly(async () => {
  for (const name of Object.keys(scripts)) {
    await look(`dist/${name}.js`, limits[name]);
    await look(`dist/${name}.iife.js`, limits[name]);
  }
  for (const entry of Object.values(scripts)) await weighLanguage(entry);
});
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;

/** A script's size, and that it is complete and holds nothing that the build should have taken out. */
async function look(file, limit = 0) {
  const code = await read(file);
  if (!code) return problems.push(`${file} is missing: run \`npm run build\`.`);
  weigh(file, brotli(code), limit);
  if ([...nodesOf(code)].some(isImport)) problems.push(`${file} imports another file: a script tag takes one, because chunks escape SRI.`);
  if (/createPolicy\(["'`]lit-html/.test(code)) problems.push(`${file} names its Trusted Types policy lit-html: see scripts/build/plugins.mjs.`);
  const description = (await descriptions()).find(text => code.includes(text));
  if (description) problems.push(`${file} holds a description for translators ("${description}"): see scripts/build/plugins.mjs.`);
}

/** What English costs: the script as it is, less the script without the English templates. */
async function weighLanguage(entry) {
  const empty = {
    name: 'without-english',
    enforce: 'pre',
    load: id => (/\/src\/locale\/generated\/(\w+\/)?en\.ts$/.test(id) ? 'export const templates = {};' : undefined),
  };
  const [complete, without] = [await bundleScript(entry, 'es'), await bundleScript(entry, 'es', [empty])];
  if (complete === without) problems.push('Leaving out English changed nothing: see weighLanguage in scripts/size.mjs.');
  weigh(`A second language in ${entry}`, brotli(complete) - brotli(without), languageLimits[entry] ?? languageLimit);
}

function weigh(what, size, limit) {
  console.log(`${what}: ${size} B of ${limit} B`);
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
