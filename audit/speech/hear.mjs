// One scenario, heard once: `node hear.mjs scenario language engine`, in a process namespace of its own. Writes the transcript.
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../scripts/browsers/webdriver.mjs';
import { startBrowser } from './browsers.mjs';
import { startDesktop } from './desktop.mjs';
import { inLanguage } from './locale.mjs';
import { startOrca } from './orca.mjs';
import { browsers } from './packages.mjs';
import { scenarios } from './scenarios.mjs';
import { origin, startSite } from './site.mjs';
import { titleOf } from './title.mjs';
import { transcript } from './transcript.mjs';

const CALM = 600; // ms: longer than the browsers, Chromium half a second, and Orca gather changes before they tell of them
const LONG_CALM = 1500; // after what goes by itself
const LIMIT = 60; // presses of a key until what it looks for

const textOf = ({ said }) => JSON.stringify(said).slice(1, -1);

const [name, language, engine] = process.argv.slice(2);
const { page, sections } = scenarios.find(each => each.name === name);
const site = await startSite();
const desktop = await startDesktop(inLanguage(language));
try {
  process.stdout.write(transcript({ page, language, program: browsers[engine], sections: await listen() }));
} finally {
  await desktop.stop();
  site.stop();
}

/** What is said in each section. */
async function listen() {
  desktop.start('windows', 'openbox', ['--sm-disable']);
  const orca = await startOrca(desktop);
  const shown = site.shown(page);
  await startBrowser(engine, desktop, site.proxy, `${origin}/${page}`);
  await shown;
  const title = await titleOf(page);
  const [window] = (await eventually(() => desktop.run('xdotool', ['search', '--onlyvisible', '--name', title]), `${engine}'s window is there`, 200)).split('\n');
  await desktop.run('xdotool', ['windowactivate', '--sync', window]);
  await orca.calm(LONG_CALM);
  const heard = [];
  for (const { title, fromTop, acts } of sections) {
    if (fromTop) await press(orca, 'ctrl+Home');
    const each = [];
    for (const act of acts) each.push(...(await (act.event ? happen(orca, act) : pressAll(orca, act))));
    heard.push({ title, acts: each });
  }
  return heard;
}

async function press(orca, key, isSlow = key === 'Return') {
  await desktop.run('xdotool', ['key', '--clearmodifiers', key]);
  await orca.calm(isSlow ? LONG_CALM : CALM);
  return { label: key, said: orca.news() };
}

async function happen(orca, { label, event }) {
  if (event === 'release') site.release();
  else await sleep(6000);
  await orca.calm(LONG_CALM);
  return [{ label, said: orca.news() }];
}

async function pressAll(orca, { key, isSlow, round, until }) {
  const acts = [];
  for (let presses = 0; presses < LIMIT; presses += 1) {
    const act = await press(orca, key, isSlow);
    const text = textOf(act);
    if (round && acts.length && text.endsWith(textOf(acts[0]))) return acts;
    acts.push(act);
    if (!round && (!until || text.includes(until))) return acts;
  }
  console.error(JSON.stringify(acts));
  throw new Error(`${key} did not come to ${until ?? 'an end'} in ${LIMIT} presses.`);
}
