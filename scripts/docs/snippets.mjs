// The documentation's code: what can be looked at without a browser. HTML and CSS run in test/docs/snippets.test.ts.
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { read, writeAll } from '../lib/files.mjs';
import { root } from '../lib/root.mjs';

const folder = '.cache/docs';
const compiled = /^(js|ts|tsx)$/;
const inBrowsers = /^(html|css)$/;

/** Sentences about code that does not do what it says; `pages` is a Map of each page's path and contents. */
export async function brokenSnippets(pages) {
  const { scripts } = JSON.parse(await read('package.json'));
  const all = [...pages].flatMap(([path, { blocks }]) => blocks.map(block => ({ ...block, path, where: `${path}:${block.line}` })));
  const problems = all.flatMap(({ language, text, where }) => {
    if (!language || compiled.test(language) || inBrowsers.test(language)) return [];
    if (language === 'sh') return unknownCommands(text, scripts).map(name => `${where}: package.json has no script "${name}".`);
    if (language === 'json') return faultOfJson(text).map(fault => `${where}: ${fault}`);
    return [`${where}: nothing runs code in "${language}". Say how in scripts/docs/snippets.mjs, or use a language that runs.`];
  });
  return [...problems, ...(await compile(all.filter(({ language }) => compiled.test(language))))];
}

function unknownCommands(text, scripts) {
  const named = [...text.matchAll(/\bnpm (?:run (\S+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own);
  return named.filter(name => !scripts[name]);
}

function faultOfJson(text) {
  try {
    JSON.parse(text);
    return [];
  } catch ({ message }) {
    return [message];
  }
}

/** Compiles each block as a module of its own, in strict mode, against the sources. A block begins at its line in the page, so that errors name it. */
async function compile(blocks) {
  if (!blocks.length) return ['The documentation has no code to compile: is it still found?'];
  await rm(join(root, folder), { recursive: true, force: true });
  const nameOf = ({ path, line, language }) => `${path.replaceAll('/', '__')}.${line}.${language}`;
  await writeAll({
    [`${folder}/tsconfig.json`]: JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: {
        allowJs: true, checkJs: true, moduleDetection: 'force', jsx: 'react-jsx', types: [], noUnusedLocals: false,
        paths: { 'kommun-nyhet': ['../../src/index.ts'], 'kommun-nyhet/*': ['../../src/*.ts'] },
      },
      include: ['.', '../../src/styles/css.d.ts'],
    }),
    ...Object.fromEntries(blocks.map(block => [`${folder}/${nameOf(block)}`, '\n'.repeat(block.line) + block.text])),
  });
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript-7/bin/tsc'), '-p', folder, '--pretty', 'false'], { cwd: root, encoding: 'utf8' });
  if (!status) return [];
  return stdout.trim().split('\n').map(fault => fault.replace(/^\S*?([^/\s]+\.md)\.\d+\.\w+\((\d+),\d+\)/, (_, path, line) => `${path.replaceAll('__', '/')}:${line}`));
}
