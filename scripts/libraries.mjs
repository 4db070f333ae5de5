// Proves that what we publish holds its libraries as npm delivered them, and names their authors and licences. `npm test` runs it after
// the build. docs/decisions/0020-libraries-as-published.md
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bundleModule, bundleScript } from './build/bundle.mjs';
import { unpackDelivered } from './build/delivered.mjs';
import { formats, modules, scripts } from './build/entries.mjs';
import { NOTICES } from './build/notices.mjs';
import { policyNames, recordLibraries } from './build/plugins.mjs';
import { command } from './lib/command.mjs';
import { read } from './lib/files.mjs';
import { plainly } from './lib/plainly.mjs';
import { root } from './lib/root.mjs';

command('Proves that what we publish holds its libraries as npm delivered them, and names their authors and licences; build first.');

const installed = join(root, 'node_modules');
const problems = [];
await plainly(async () => {
  const used = new Map();
  for (const [name, entry] of Object.entries(scripts)) {
    for (const [format, ending] of Object.entries(formats)) {
      const libraries = await librariesIn(record => bundleScript(entry, format, [record]));
      await lookAtNotices(`dist/${name}${ending}`, packagesOf(libraries));
      for (const [file, code] of libraries) used.set(file, code);
    }
  }
  if (!packagesOf(used).includes('lit-html')) problems.push('No script holds lit-html, so nothing was looked at: see scripts/libraries.mjs.');
  for (const name of Object.keys(modules)) {
    const libraries = await librariesIn(record => bundleModule(name, [record]));
    if (libraries.size) problems.push(`dist/${name}.js holds ${packagesOf(libraries).join(', ')}, which a module leaves to be imported: see bundleModule in scripts/build/bundle.mjs.`);
  }
  await compareWithDelivered(used);
});
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;

/** What a build takes from packages: each file, as it lies in node_modules, with its code as the bundler had it after all transforms. */
async function librariesIn(build) {
  const libraries = new Map();
  await build(recordLibraries(({ file, code }) => libraries.set(relative(installed, file), code)));
  return libraries;
}

/** Each library's code is that of the archive which the lock file names by its hash, up to the one name that we change. */
async function compareWithDelivered(libraries) {
  const folder = await mkdtemp(join(tmpdir(), 'kommun-nyhet-'));
  try {
    await unpackDelivered(packagesOf(libraries), folder);
    for (const [file, code] of libraries) {
      const delivered = (await readFile(join(folder, file), 'utf8')).replace(policyNames.from, policyNames.to);
      if (code !== delivered) problems.push(`${file} is otherwise in a script than npm delivered it: no plugin may change a library.`);
    }
    console.log(`As npm delivered them: ${[...libraries.keys()].sort().join(', ')}.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A script says first what it is and whose code it holds, and dist/ has the licences word for word. */
async function lookAtNotices(file, packages) {
  const [comment] = /^\/\*![^]*?\*\//.exec(await read(file)) ?? [''];
  const notices = await read(`dist/${NOTICES}`);
  const self = JSON.parse(await read('package.json'));
  const expected = [`${self.name}`, `${self.version}, ${self.license}`, NOTICES];
  for (const name of packages) {
    const { version, license } = JSON.parse(await read(`node_modules/${name}/package.json`));
    expected.push(`${name} ${version} by`, license);
    const text = (await read(`node_modules/${name}/LICENSE`)).trim();
    if (!text || !notices.includes(text) || !notices.includes(`\n## ${name} ${version} by`)) problems.push(`dist/${NOTICES} lacks the licence of ${name}, whose code ${file} holds.`);
  }
  const missing = expected.filter(words => !comment.includes(words));
  if (missing.length) problems.push(`${file} does not say at its head: ${missing.join('; ')}. Run \`npm run build\`, or see scripts/build/notices.mjs.`);
}

function packagesOf(libraries) {
  return [...new Set([...libraries.keys()].map(file => /^(@[^/]+\/)?[^/]+/.exec(file)[0]))];
}
