// Tries every snippet in every editor, in a real Chromium that reaches nothing but this machine.
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { playwrightOptions } from '../../scripts/browsers/chromium.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { put } from './person.mjs';
import { snippets } from './snippets.mjs';

const patience = 10_000; // ms for anything that an editor does

/**
 * What became of each, an editor's first error being its last cell:
 * `{ chromium: version, strangers: [address], cells: { 'configuration/package/snippet': { kept, html, error } } }`
 */
export async function tryAll(configurations) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}/`;
  const server = await serve(port);
  const options = playwrightOptions('chromium');
  const noNames = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';
  const browser = await chromium.launch({ ...options, args: [...options.args, noNames] });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    context.setDefaultTimeout(patience);
    const strangers = await onlyFrom(origin, context);
    await context.addInitScript(rememberPaste);
    const cells = {};
    for (const configuration of configurations) {
      for (const folder of configuration.packages) {
        const page = await context.newPage();
        await page.goto(`${origin}trials/editors/pages/index.html`);
        for (const snippet of snippets) {
          const cell = await tryOne(page, { ...configuration, folder }, snippet);
          cells[`${configuration.id}/${folder}/${snippet.id}`] = cell;
          if (cell.error) break;
        }
        await page.close();
      }
    }
    return { chromium: browser.version(), strangers: [...strangers], cells };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function tryOne(page, configuration, snippet) {
  try {
    const html = await Promise.race([put(page, configuration, snippet), tooLong()]);
    return { kept: await page.evaluate(isKept, [html, snippet.kept, snippet.text]), html };
  } catch (error) {
    return { kept: false, html: '', error: error.message };
  }
}

async function tooLong() {
  await wait(3 * patience, undefined, { ref: false });
  throw new Error('The editor does not answer.');
}

/** Lets nothing out but what goes to `origin`; returns the addresses that something else asked for, as they come. */
async function onlyFrom(origin, context) {
  const strangers = new Set();
  const refuse = url => strangers.add(url);
  await context.route(
    url => !url.href.startsWith(origin),
    route => {
      refuse(route.request().url());
      return route.abort();
    },
  );
  await context.routeWebSocket(/./, socket => refuse(socket.url()));
  return strangers;
}

// the next two run in the page

function rememberPaste() {
  const remember = ({ isTrusted, clipboardData }) => {
    window.top.pasted = { isTrusted, html: clipboardData.getData('text/html') };
  };
  window.addEventListener('paste', remember, { capture: true });
}

function isKept([html, selector, text]) {
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector(selector);
  return found?.textContent.trim() === text;
}
