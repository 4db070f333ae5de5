import { fileURLToPath } from 'node:url';
import { startBrowser } from '../browsers.mjs';
import { startDesktop } from '../desktop.mjs';
import { origin } from '../site.mjs';
import { titleOf } from '../title.mjs';
import { format } from './format.mjs';

const dump = fileURLToPath(new URL('dump.py', import.meta.url));

/** The tree of each page's main part in a browser, as text. */
export async function look(engine, pages, site) {
  const desktop = await startDesktop();
  try {
    const trees = [];
    let browser;
    for (const page of pages) { // one after the other: Chromium builds the tree of the foremost window only
      const address = `${origin}/${page}?${engine}`;
      const shown = site.shown(`${page}?${engine}`);
      if (browser) browser.open(address);
      else browser = await startBrowser(engine, desktop, site.proxy, address);
      await shown;
      const tree = JSON.parse(await desktop.run('/usr/bin/python3', [dump, await titleOf(page)], { timeout: 90_000 }));
      if (!tree) throw new Error(`${engine} showed no main part of ${page} in time.`);
      trees.push(format(tree));
    }
    return trees;
  } finally {
    await desktop.stop();
  }
}
