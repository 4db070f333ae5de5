// The tables of the author checks in docs/author-checks*.md, from the rules and their words.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { read } from '../lib/files.mjs';
import { root } from '../lib/root.mjs';

const load = async path => (await runnerImport(`/${path}`, { root, configFile: join(root, 'vite.config.ts') })).module;

const languages = {
  en: {
    file: 'docs/author-checks.md', rule: 'Rule', kind: 'Kind', clause: 'Clause', source: 'Source', why: 'Why, and what to do',
    kinds: { error: 'error', tip: 'tip' }, found: 'Finds something in', nothing: 'Finds nothing in',
  },
  sv: {
    file: 'docs/author-checks.sv.md', rule: 'Regel', kind: 'Slag', clause: 'Kriterium', source: 'Källa', why: 'Varför, och vad man gör',
    kinds: { error: 'fel', tip: 'tips' }, found: 'Säger något om', nothing: 'Säger inget om',
  },
};

/** `{ path: text }` of the pages, with each table between its marks as the rules now are. */
export async function authorChecks() {
  const { rules } = await load('src/check/rules.ts');
  const { checkTextsIn } = await load('src/locale/check.ts');
  const described = await Promise.all(rules.map(async rule => ({ ...rule, ...(await load(`src/check/rules/${rule.id}.ts`)).examples })));
  const files = {};
  for (const [language, words] of Object.entries(languages)) {
    const text = await read(words.file);
    const texts = checkTextsIn(language);
    const silent = rules.flatMap(({ id }) => [id, `${id}-why`]).find(id => !texts[id]);
    if (silent) throw new Error(`"${silent}" has no words in "${language}": write them in src/locale/check.ts, or the <target> in locales/check/, and run \`npm run locales\`.`);
    const parts = { rules: table(described, words, texts), examples: exampleLists(described, words) };
    files[words.file] = text.replace(/(<!-- check:(\w+) -->)[\s\S]*?(<!-- \/check:\2 -->)/g, (_, start, name, end) => `${start}\n${parts[name]}\n${end}`);
    if (Object.keys(parts).some(name => !text.includes(`<!-- check:${name} -->`))) throw new Error(`${words.file} has lost a mark, <!-- check:rules --> or <!-- check:examples -->.`);
  }
  return files;
}

function table(rules, words, texts) {
  const row = cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const heads = [words.rule, words.kind, words.clause, words.source, words.why];
  const clause = ({ clause: number }) => (!number ? '–' : number === '2.4.9' ? `WCAG 2.2 ${number} (AAA)` : `WCAG 2.2 ${number}, EN 301 549 9.${number}`); // EN 301 549 requires A and AA
  return [
    row(heads),
    row(heads.map(() => '---')),
    ...rules.map(rule => row([`\`${rule.id}\``, words.kinds[rule.severity], clause(rule), rule.source, texts[`${rule.id}-why`]])),
  ].join('\n');
}

function exampleLists(rules, words) {
  const block = (title, examples) => [`${title}:`, '', '```html', ...examples, '```'].join('\n');
  return rules.map(({ id, bad, good }) => [`### \`${id}\``, block(words.found, bad), block(words.nothing, good)].join('\n\n')).join('\n\n');
}
