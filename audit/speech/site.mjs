// The repository's pages under an address that is the same everywhere, on a day that is the same always: what is heard holds both.
// It serves as the browsers' proxy, so that no port shows and nothing else can be asked for.
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

/** Names under localhost count as secure, so that the clipboard is there. */
export const origin = 'http://kommun.localhost';

const types = {
  '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.webp': 'image/webp', '.xml': 'application/xml',
};

/**
 * Starts it. `proxy` is its host and port. `shown(page)` resolves when the page has become what it will be for a while.
 * `release` lets go of the answers to addresses with `?held`, which wait for it; those with `?fails=2` are errors the first two times.
 */
export async function startSite() {
  const held = new Set();
  const told = new EventEmitter();
  const asked = new Map();
  /** Whether this is one of the first times, as many as `fails` says, that an address is asked for. */
  const fails = (address, searchParams) => {
    asked.set(address, (asked.get(address) ?? 0) + 1);
    return asked.get(address) <= Number(searchParams.get('fails'));
  };
  const server = createServer(async (request, response) => {
    const { hostname, pathname, searchParams } = new URL(request.url, origin);
    if (pathname === SHOWN) told.emit(searchParams.get('page'));
    if (searchParams.has('held')) await new Promise(resolve => held.add(resolve));
    const content = hostname === new URL(origin).hostname && !fails(request.url, searchParams) ? await contentAt(pathname).catch(() => undefined) : undefined;
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${types[extname(pathname)] ?? 'text/plain'}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    proxy: `127.0.0.1:${server.address().port}`,
    shown: (page, patience = 60_000) =>
      once(told, `/${page}`, { signal: AbortSignal.timeout(patience) }).catch(() => {
        throw new Error(`${page} was not shown within ${patience / 1000} seconds.`);
      }),
    release() {
      for (const go of held) go();
      held.clear();
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Where a page tells that it is shown. */
const SHOWN = '/-/shown';

async function contentAt(pathname) {
  const path = normalize(decodeURIComponent(pathname)); // an address has no '..' left that leads out
  const file = await readFile(join(root, path));
  return extname(path) === '.html' ? String(file).replace(/<head>/i, `$&<script>(${inPage})('${SHOWN}', ${DAY})</script>`) : file;
}

/** The pages' clock shows this day: an article's age is part of what is heard, and must not change with the day of the run. */
const DAY = Date.parse('2026-11-23T12:00:00+01:00');

/** Runs in each page before its own scripts. */
function inPage(SHOWN, DAY) {
  const ahead = DAY - Date.now();
  globalThis.Date = class extends Date {
    constructor(...given) {
      if (given.length) super(...given);
      else super(Date.now());
    }
    static now() {
      return super.now() + ahead;
    }
  };

  const { fetch, setTimeout, performance } = globalThis; // a page may replace them
  const all = () => [...document.querySelectorAll('kommun-nyhet')];
  const isShown = () => all().every(element => element.shadowRoot) && (performance.now() > 3000 || !all().some(element => element.matches(':state(loading)')));
  const look = () => (isShown() ? fetch(`${SHOWN}?page=${encodeURIComponent(location.pathname + location.search)}`) : setTimeout(look, 50));
  addEventListener('load', look);
}
