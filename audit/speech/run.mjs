import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from '../../scripts/lib/apt.mjs';
import { read, writeAll } from '../../scripts/lib/files.mjs';
import { inTurns } from '../../scripts/lib/in-turns.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { hearApart } from './apart.mjs';
import { beginRun, toJson } from '../outcome.mjs';
import { judgeAll } from './expectations/judge.mjs';
import { makeLocales } from './locale.mjs';
import { browsers, forSpeech, versionsOf } from './packages.mjs';
import { transcripts } from './transcripts.mjs';

const folder = 'docs/accessibility/speech';
const options = {
  times: { type: 'string', default: '1' }, // how often each is heard; all must be the same
  only: { type: 'string', default: '' }, // part of a transcript's name, such as tre-artiklar.sv
  atOnce: { type: 'string', default: '2' }, // desktops beside each other
};

export async function run(args) {
  const { values: { only, atOnce, times } } = parseArgs({ args, options });
  const endRun = await beginRun();
  const reason = installPackages(() => forSpeech);
  if (reason) throw new Error(`No screen reader here. ${reason}`);
  if (!existsSync(join(root, 'dist/kommun-nyhet-embed.js'))) throw new Error('There is nothing to listen to yet: run `npm run build` first.');
  makeLocales();

  const wanted = transcripts.filter(({ name }) => name.includes(only));
  if (!wanted.length) throw new Error(`--only ${only}: no transcript has this in its name.`);
  const count = { passed: 0, failed: 0 };
  const expect = (problem, where) => {
    count[problem ? 'failed' : 'passed'] += 1;
    if (problem) console.log(`${where}: ${problem}`);
  };
  await inTurns(wanted, Number(atOnce), async each => expect(await hearAlike(each, Number(times)).catch(error => error.message), each.name));
  if (!only) await judgeAll(name => read(`${folder}/${name}.txt`), expect);
  if (!only && !count.failed) {
    const versions = versionsOf(['orca', ...Object.values(browsers), 'at-spi2-core']);
    const outcome = { ...endRun(), versions, times: Number(times), transcripts: wanted.length, passed: count.passed };
    await writeAll({ [`${folder}/outcome.json`]: toJson(outcome) }); // beside the transcripts, whose own bytes do not change with the day
  }
  return count;
}

/** Hears a transcript as often as wanted, and writes it. What is wrong where two times differ. */
async function hearAlike({ name, scenario, language, engine }, times) {
  const started = Date.now();
  const first = await hearApart(scenario, language, engine);
  for (let time = 2; time <= times; time += 1) {
    const again = await hearApart(scenario, language, engine);
    if (again !== first) return `the ${time}. time was not as the first: ${differenceOf(first, again)}`;
  }
  await writeAll({ [`${folder}/${name}.txt`]: first });
  console.log(`${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  return undefined;
}

function differenceOf(first, again) {
  const [one, other] = [first, again].map(text => text.split('\n'));
  const at = one.findIndex((line, index) => line !== other[index]);
  return `line ${at + 1} was "${(one[at] ?? '').trim()}" and became "${(other[at] ?? '').trim()}"`;
}
