// The pictures of the article in the READMEs, docs/images/article-*.webp, from the built element: `npm run pictures`, after `npm run build`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import playwright from 'playwright-core';
import { playwrightOptions } from './browsers/chromium.mjs';
import { command } from './lib/command.mjs';
import { freePort } from './lib/ports.mjs';
import { root } from './lib/root.mjs';
import { serve } from './lib/serve.mjs';

command('Takes the pictures of the article in the READMEs, from the built element; build first.');

const size = { width: 760, height: 820 };
const folder = join(root, 'docs/images');

const port = await freePort();
const server = await serve(port);
const browser = await playwright.chromium.launch(playwrightOptions('chromium'));
try {
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.5, colorScheme });
    await page.goto(`http://127.0.0.1:${port}/demo/boras.html`, { waitUntil: 'networkidle' });
    await page.addStyleTag({ content: '.bar { display: none }' }); // the article is the picture, not the page around it
    const png = await page.screenshot({ clip: { x: 0, y: 0, ...size } });
    await writeFile(join(folder, `article-${colorScheme}.webp`), await toWebp(page, png));
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}

/** The browser encodes, so that no library has to. */
async function toWebp(page, png) {
  const encoded = await page.evaluate(async base64 => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 })).arrayBuffer());
    return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
  }, png.toString('base64'));
  return Buffer.from(encoded, 'base64');
}
