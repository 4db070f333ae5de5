// The pages of the bench, to this machine only, compressed as a web server would.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { pages } from './cold/pages.mjs';
import { built, here } from './paths.mjs';
import { variants } from './variants/index.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/ld+json', '.html': 'text/html', '.woff2': 'font/woff2' };
// The clock of a page that is isolated is twenty times finer.
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'cache-control': 'no-store' };

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><path fill="#789" d="M0 0h1600v900H0z"/></svg>';

const page = (head, body) => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Bench</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/job/page.css">${head}</head><body>${body}</body></html>`;
const sheet = address => `<link rel="stylesheet" href="/${address}">`;
const script = (address, isModule = true, canWait = false) => `<script ${isModule ? 'type="module"' : 'defer'}${canWait ? ' fetchpriority="low"' : ''} src="/${address}"></script>`;

const harness = () => page('<style>iframe { position: fixed; inset: 0; width: 100%; height: 100%; border: 0; }</style>' + script('page/harness.js'), '');
const frame = ({ sheets = [], script: own }) => page(sheets.map(name => sheet(`job/${name}.css`)).join('') + script('job/copying.js') + (own ? script(`dist/${own}.js`) : '') + script('page/frame.js'), '');
const cold = ({ sheets, scripts, isModule, canWait, sharing }, body, copying) =>
  page(
    sheets.map(sheet).join('') + (sheets.length ? `<script>${copying}</script>` : '') + scripts.map(address => script(address, isModule, canWait)).join('') + (sharing ? `<script>window.sharing = ${JSON.stringify(sharing)}</script>` : ''),
    `<header>Kommunens webbplats</header><main>${body}</main><footer><p>Kontakta kommunen</p></footer>`,
  );

const folders = [built, here, join(here, '..'), join(here, 'node_modules')];

/** What was compressed so far: a web server keeps its files compressed, and to do it while a page waits took longer than the network, the longer the larger the script. */
const compressed = new Map();
const compress = content => {
  const key = String(content);
  if (!compressed.has(key)) compressed.set(key, brotliCompressSync(content));
  return compressed.get(key);
};

/** A file that a page asks for, from wherever it lies. */
async function file(path) {
  for (const folder of folders) {
    const content = await readFile(join(folder, path)).catch(() => undefined);
    if (content) return content;
  }
  return undefined;
}

/** The article as the package's own server prints it, for a page at an origin: the picture as data, the body as the CMS's HTML. */
async function printedAt({ bodyHtml, newsArticle }) {
  const { renderKommunNyhet } = await import('../dist/server.js');
  return origin => {
    const { image: [first], ...rest } = newsArticle(origin);
    return renderKommunNyhet({ ...rest, image: first }, { parts: { body: bodyHtml } });
  };
}

/** Starts the server: its origin, and how to stop it. */
export async function serve() {
  const { module: job } = await runnerImport('./cold/bodies.ts', { configFile: false, root: here });
  const { module: icons } = await runnerImport('./job/icons.ts', { configFile: false, root: here });
  const { module: article } = await runnerImport('./job/article.ts', { configFile: false, root: here });
  const css = await readFile(join(here, 'job/style.css'), 'utf8');
  const copying = await readFile(join(here, 'job/copying.js'), 'utf8');

  const printed = await printedAt(article);

  const answer = async ({ origin, pathname: path }) => {
    const [, kind, name] = path.split('/');
    if (path === '/') return ['.html', harness()];
    if (kind === 'frames') return ['.html', frame(variants.find(variant => variant.name === name))];
    if (kind === 'cold' && !extname(path)) return ['.html', cold(pages[name], name === 'printed' ? printed(origin) : job.bodies(origin, css)[pages[name].body ?? name], copying)];
    if (kind === 'icons') return ['.svg', icons.iconFile(name.replace('.svg', ''))];
    if (article.pictures.some(({ address }) => address === path)) return ['.svg', picture];
    if (path === '/printed.html') return ['.html', printed(origin)];
    if (path === '/artikel.json') return ['.json', JSON.stringify(article.newsArticle(origin))];
    return [extname(path), await file(path)];
  };

  const server = createServer(async (request, response) => {
    const [type, content] = await answer(new URL(request.url, `http://${request.headers.host}`));
    if (!content) return response.writeHead(404, headers).end();
    const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding']);
    response.writeHead(200, { ...headers, 'content-type': `${types[type] ?? 'text/plain'}; charset=utf-8`, ...(takesBrotli && { 'content-encoding': 'br' }) });
    return response.end(takesBrotli ? compress(content) : content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, stop: () => new Promise(resolve => { server.close(resolve); server.closeAllConnections(); }) };
}
