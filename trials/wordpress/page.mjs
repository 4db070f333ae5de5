// The other municipality: a page on an origin of its own, which embeds the post in every way.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

const types = { js: 'text/javascript', css: 'text/css' };
const fallback = '<p>Reservtext</p>';
const element = (id, src, inside = fallback) => `<section id="${id}"><kommun-nyhet src="${src}">${inside}</kommun-nyhet></section>`;
const escaped = address => address.replaceAll('&', '&amp;');

/** Every way to embed, on a site with addresses of words: the sections of the page, in order. */
const pretty = ({ origin, posts: { agreement, places } }) => [
  element('rest-embed', `${origin}/wp-json/wp/v2/posts/${agreement.id}?_embed`),
  element('rest', `${origin}/wp-json/wp/v2/posts/${agreement.id}`),
  element('page', agreement.address),
  `<section id="link"><p><a href="${agreement.address}#kommun-nyhet">Polisen och Borås Stad</a></p></section>`,
  element('feed', `${origin}/feed/`),
  element('own-feed', '/flode.xml'),
  element('own-feed-item', `/flode.xml#${encodeURIComponent(places.address)}`),
  element('excerpt', `${origin}/wp-json/wp/v2/posts/${places.id}?_embed`),
];

/** And on one with addresses of numbers. */
const plain = ({ origin, posts: { agreement } }) => [
  element('plain-rest', escaped(`${origin}/?rest_route=/wp/v2/posts/${agreement.id}&_embed`)),
  element('plain-page', `${origin}/?p=${agreement.id}`),
  `<section id="plain-link"><p><a href="${origin}/?p=${agreement.id}#kommun-nyhet">Polisen och Borås Stad</a></p></section>`,
];

/** Serves the page as /, the one for plain addresses as /plain, the one with WordPress's own page as /handed-on; and, handed on from WordPress, its feed and the post's page. */
export async function servePage(wordpress) {
  const pages = {
    '/': () => page(pretty(wordpress), wordpress),
    '/plain': () => page(plain(wordpress), wordpress),
    '/handed-on': () => page([element('own-page', '/sidan.html')], wordpress),
    '/flode.xml': () => handOn(`${wordpress.origin}/feed/`),
    '/sidan.html': () => handOn(wordpress.posts.agreement.address),
    '/vakt.js': () => ({ type: types.js, body: `(${watch})()` }),
  };
  // what the documentation asks for, and no more
  const policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", `img-src 'self' ${wordpress.origin}`, `connect-src 'self' ${wordpress.origin}`,
    "require-trusted-types-for 'script'", 'trusted-types kommun-nyhet kommun-nyhet-embed',
  ].join('; ');

  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url, 'http://localhost');
      const { type, body } = await (pages[pathname] ?? (() => file(pathname)))();
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    // another site than 127.0.0.1 to a browser, as two municipalities are: cookies tell them apart by name, not by port
    origin: `http://localhost:${port}`,
    sameSite: `http://127.0.0.1:${port}`,
    stop: () => new Promise(resolve => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

const page = (sections, { origin }) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>Grannkommunen</title><meta name="kommun-nyhet-links" content="${origin}">
<script src="/vakt.js"></script><script type="module" src="/dist/kommun-nyhet-embed.js"></script></head>
<body><main><h1>Nyheter</h1>${sections.join('\n')}</main></body>
</html>`,
});

const file = async path => {
  const [, name, ending] = /^\/dist\/([\w.-]+\.(\w+))$/.exec(path);
  return { type: types[ending], body: await readFile(join(root, 'dist', name)) };
};

const handOn = async address => {
  const response = await fetch(`${address}?handed-on`);
  return { type: response.headers.get('content-type'), body: Buffer.from(await response.arrayBuffer()) };
};

/** Runs in the page, before the embedding script: remembers what it must not do, and what it tells. */
const watch = () => {
  window.violations = [];
  window.told = [];
  window.failures = [];
  addEventListener('securitypolicyviolation', event => window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
  addEventListener('error', event => window.failures.push(event.message));
  addEventListener('unhandledrejection', event => window.failures.push(String(event.reason)));
  const place = target => target.closest('section')?.id;
  addEventListener('kommun-nyhet-load', ({ target }) => window.told.push(`${place(target)}: load`));
  addEventListener('kommun-nyhet-error', ({ target, reason }) => window.told.push(`${place(target)}: ${reason}`));
};
