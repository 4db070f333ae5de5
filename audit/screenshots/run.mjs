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
const { values, positionals } = parseArgs({ allowPositionals: true, options: { engine: several, mode: several, width: several } });
const widths = (values.width ?? ['320', '768', '1280']).map(Number);
const engines = values.engine ?? Object.keys(cameras);
const pages = positionals.length ? positionals : await demoPages();

const port = await freePort();
const server = await serve(port);
try {
  for (const engine of engines) await photographAll(engine);
} finally {
  await server.stop();
}

async function photographAll(engine) {
  const { modes, open } = cameras[engine];
  const camera = await open();
  try {
    for (const page of pages) {
      for (const mode of modes.filter(one => !values.mode || values.mode.includes(one))) {
        for (const width of widths) {
          const file = `.cache/screenshots/${page.replace(/\.html$/, '')}/${engine}-${mode}-${width}.png`;
          await mkdir(dirname(join(root, file)), { recursive: true });
          await writeFile(join(root, file), await camera.photograph(`http://127.0.0.1:${port}/${page}`, mode, width));
          console.log(file);
        }
      }
    }
  } finally {
    await camera.close();
  }
}

async function demoPages() {
  const files = await readdir(join(root, 'demo'), { recursive: true });
  return files.filter(file => file.endsWith('.html')).map(file => `demo/${file}`).sort();
}
