// Pictures of pages in every engine and mode, for a person to look at: `npm run a11y -- screenshots`, after `npm run build`.
//   npm run a11y -- screenshots demo/index.html demo/states/smal.html
//   npm run a11y -- screenshots --engine firefox --mode dark --width 320
// They end up in .cache/screenshots/<page>/<engine>-<mode>-<width>.png.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '../../scripts/lib/ports.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { cameras } from './cameras.mjs';

const several = { type: 'string', multiple: true };

export async function run(args) {
  const { values: { engine = Object.keys(cameras), mode: wanted, width = ['320', '768', '1280'] }, positionals } = parseArgs({ args, allowPositionals: true, options: { engine: several, mode: several, width: several } });
  const pages = positionals.length ? positionals : await demoPages();
  const port = await freePort();
  const server = await serve(port);
  try {
    for (const name of engine) {
      const modes = cameras[name].modes.filter(mode => !wanted || wanted.includes(mode));
      const camera = await cameras[name].open();
      try {
        for (const page of pages) for (const mode of modes) for (const each of width) await photograph(camera, name, `http://127.0.0.1:${port}/`, page, mode, Number(each));
      } finally {
        await camera.close();
      }
    }
  } finally {
    await server.stop();
  }
}

async function photograph(camera, engine, origin, page, mode, width) {
  const file = `.cache/screenshots/${page.replace(/\.html$/, '')}/${engine}-${mode}-${width}.png`;
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), await camera.photograph(origin + page, mode, width));
  console.log(file);
}

async function demoPages() {
  const files = await readdir(join(root, 'demo'), { recursive: true });
  return files.filter(file => file.endsWith('.html')).map(file => `demo/${file}`).sort();
}
