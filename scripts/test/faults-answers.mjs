// What the server of faults.mjs answers, each by the name in its address.
import { gzipSync } from 'node:zlib';

const MORE_THAN_ALLOWED = 1_200_000; // bytes; src/sources/load.ts allows a million

/** As much as every article here has, in the words of the original. */
const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Polisen och Borås Stad står enade för en tryggare kommun',
  articleBody: 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.',
  datePublished: '2021-05-07',
  publisher: { '@type': 'Organization', name: 'Borås Stad' },
};
export const articleText = (changes = {}) => JSON.stringify({ ...article, ...changes });
const html = (head = '', body = '') => `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Sida</title>${head}</head><body>${body}</body></html>`;
const page = (changes = {}) => html(`<script type="application/ld+json">${articleText(changes)}</script>`);
const rss = (items, before = '') => `<?xml version="1.0" encoding="UTF-8"?>${before}<rss version="2.0"><channel><title>Nyheter</title>${items}</channel></rss>`;
const item = (number, title = 'Nyhet') => `<item><title>${title} ${number}</title><guid>nr-${number}</guid><description>Text ${number}</description></item>`;

const readable = { 'access-control-allow-origin': '*' };

/** An answer that other sites may read. */
const send = (type, body, { status = 200, headers = {} } = {}) => ({ response }) => {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...readable, 'content-type': type, 'content-length': bytes.length, ...headers }).end(bytes);
};
const jsonLd = (changes, options) => send('application/ld+json', articleText(changes), options);

const withCookies = ({ request }) => ({ 'access-control-allow-origin': request.headers.origin ?? '*', 'access-control-allow-credentials': 'true' });

/** Status, headers and body up to here, and then nothing more. */
const begin = (response, headers, body = '') => {
  response.writeHead(200, { ...readable, ...headers });
  response.flushHeaders();
  if (body) response.write(body);
};

export const answers = {
  // as it should be
  article: jsonLd(),
  page: send('text/html; charset=utf-8', page()),
  'page-with-url': send('text/html', page({ url: 'https://www.boras.se/nyheter/tryggare' })),
  feed: send('application/rss+xml', rss(item(1) + item(2))),
  picture: send('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>'),
  /** With the picture that the query names. */
  'article-with-picture': context => jsonLd({ image: { '@type': 'ImageObject', contentUrl: context.url.searchParams.get('picture'), description: 'En bro' } })(context),
  /** With what the query says: its `html`, and `title`, `summary`, `image`. */
  text: context => send('application/feed+json', JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: '1', title: 'Text', ...Object.fromEntries(context.url.searchParams), content_html: context.url.searchParams.get('html') }],
  }))(context),
  /** That says it is at home where the query says. */
  'article-with-url': context => jsonLd({ url: context.url.searchParams.get('url') })(context),
  revalidated({ request, response }) {
    const headers = { ...readable, etag: '"1"', 'cache-control': 'max-age=3600' };
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304, headers).end();
    else response.writeHead(200, { ...headers, 'content-type': 'application/ld+json' }).end(articleText());
  },
  /** Would take cookies, if any came. */
  cookies: context => jsonLd({}, { headers: withCookies(context) })(context),
  'sets-cookie': context => jsonLd({}, { headers: { ...withCookies(context), 'set-cookie': 'sparning=1; Path=/' } })(context),

  // the server
  400: jsonLd({}, { status: 400 }),
  403: jsonLd({}, { status: 403 }),
  404: send('text/html', html('', '<h1>Sidan finns inte</h1>'), { status: 404 }),
  500: jsonLd({}, { status: 500 }),
  503: jsonLd({}, { status: 503, headers: { 'retry-after': '60' } }),
  204: ({ response }) => response.writeHead(204, readable).end(),
  empty: send('text/html', ''),
  /** Fails as often as the query's `times` says, once where it says nothing. */
  recovers: context => (context.times > Number(context.url.searchParams.get('times') ?? 1) ? jsonLd()(context) : jsonLd({}, { status: 500 })(context)),
  'recovers-from-login': context => answers[context.times > 1 ? 'page' : 'login'](context),

  // who may read it
  'no-cors': ({ response }) => response.writeHead(200, { 'content-type': 'application/ld+json' }).end(articleText()),
  'other-cors': jsonLd({}, { headers: { 'access-control-allow-origin': 'https://www.boras.se' } }),

  // redirects
  redirect: ({ response, url }) => redirect(response, url.pathname.replace('redirect', 'page')),
  'redirect-away': ({ response, url, there }) => redirect(response, there + url.pathname.replace('redirect-away', 'page')),
  'redirect-away-to-url': ({ response, url, there }) => redirect(response, there + url.pathname.replace('redirect-away-to-url', 'article-with-url') + url.search),
  'redirect-to-no-cors': ({ response, url, there }) => redirect(response, there + url.pathname.replace('redirect-to-no-cors', 'no-cors')),
  'redirect-no-cors': ({ response, url, there }) => response.writeHead(302, { location: there + url.pathname.replace('redirect-no-cors', 'page') }).end(),
  'redirect-loop': ({ response, url }) => redirect(response, url.pathname),
  'redirect-to-data': ({ response }) => redirect(response, `data:application/ld+json,${encodeURIComponent(articleText())}`),
  'redirect-to-file': ({ response }) => redirect(response, 'file:///etc/hostname'),

  // time
  silent() {},
  /** Waits until /TOKEN/release is asked for. */
  async held(context) {
    await context.released();
    jsonLd()(context);
  },
  release: ({ response }) => response.writeHead(204, readable).end(),
  stall: ({ response }) => begin(response, { 'content-type': 'application/ld+json', 'content-length': Buffer.byteLength(articleText()) }, articleText().slice(0, 100)),
  'stall-as-page': ({ response }) => begin(response, { 'content-type': 'text/html' }, page()),
  reset: ({ request }) => request.socket.resetAndDestroy(),
  'reset-in-body'({ request, response }) {
    begin(response, { 'content-type': 'application/ld+json', 'content-length': 5000 });
    response.write(articleText(), () => request.socket.resetAndDestroy());
  },

  // size
  large: send('application/ld+json', articleText({ articleBody: 'å'.repeat(MORE_THAN_ALLOWED / 2) })),
  /** Says that it is large, and sends a little of it. */
  'large-announced': ({ response }) => begin(response, { 'content-type': 'application/ld+json', 'content-length': MORE_THAN_ALLOWED }, articleText()),
  /** Says nothing of its size, and does not end after it. */
  'large-unannounced': ({ response }) => begin(response, { 'content-type': 'application/ld+json' }, articleText() + ' '.repeat(MORE_THAN_ALLOWED)),
  'gzip-bomb': send('application/ld+json', gzipSync(articleText() + ' '.repeat(MORE_THAN_ALLOWED)), { headers: { 'content-encoding': 'gzip' } }),
  gzip: send('application/ld+json', gzipSync(articleText()), { headers: { 'content-encoding': 'gzip' } }),

  // what it is called, and how it is written
  'as-text': send('text/plain', articleText()),
  'as-picture': send('image/png', articleText()),
  'as-bytes': send('application/octet-stream', articleText()),
  untyped: ({ response }) => response.writeHead(200, readable).end(articleText()),
  'feed-as-html': send('text/html', rss(item(1) + item(2))),
  'page-as-json': send('application/json', page()),
  bom: send('application/ld+json', `\ufeff${articleText()}`),
  'bom-in-feed': send('application/rss+xml', `\ufeff${rss(item(1))}`),
  latin1: send('text/html; charset=iso-8859-1', Buffer.from(page().replace('utf-8', 'iso-8859-1'), 'latin1')),
  'utf-16': send('application/ld+json; charset=utf-16le', Buffer.from(articleText(), 'utf16le')),
  'latin1-feed': send('text/xml; charset=iso-8859-1', Buffer.from(rss(item(1, 'Tryggare Borås')).replace('UTF-8', 'ISO-8859-1'), 'latin1')),

  // content without an article
  login: send('text/html', html('', '<h1>Logga in</h1><form><label>Lösenord <input type="password"></label><button>Logga in</button></form>')),
  'truncated-json': send('application/ld+json', articleText().slice(0, 100)),
  'truncated-xml': send('application/rss+xml', rss(item(1)).slice(0, -30)),
  'entity-bomb': send('application/rss+xml', rss('<item><title>&i;</title></item>', entityBomb())),
  'empty-feed': send('application/rss+xml', rss('')),
  'empty-list': send('application/json', '[]'),
  event: send('application/ld+json', articleText({ '@type': 'Event' })),

  // articles with something missing or wrong
  untitled: jsonLd({ headline: undefined }),
  'untitled-feed': send('application/rss+xml', rss('<item><description>Text utan rubrik</description></item>')),
  'invalid-date': jsonLd({ datePublished: '2026-02-30', dateModified: 'i går' }),
  'future-date': jsonLd({ datePublished: '2999-01-01' }),
  'modified-before-published': jsonLd({ dateModified: '2020-01-01' }),

  'long-names': jsonLd({ publisher: { name: `Borås Stad, ${'å'.repeat(50_000)}` }, author: `Borås Stad, ${'å'.repeat(500)}`, editor: { name: `Borås Stad, ${'👍'.repeat(500)}` } }),

  'turning-name': jsonLd({ publisher: { name: 'Borås Stad (\u202ees.saroB)\u0000\n' } }),

  // pages of WordPress
  'wordpress-page': ({ response, url }) =>
    send('text/html', html(`<link rel="alternate" type="application/json" title="JSON" href="${url.origin}/?rest_route=/wp/v2/posts/${url.pathname.split('/')[1]}">`))({ response }),
  'wordpress-page-away': ({ response, url, there }) =>
    send('text/html', html(`<link rel="alternate" type="application/json" title="JSON" href="${there}/?rest_route=/wp/v2/posts/${url.pathname.split('/')[1]}">`))({ response }),
  'wordpress-page-to-page': ({ response, url }) =>
    send('text/html', html(`<link rel="alternate" type="application/json" title="JSON" href="/${url.pathname.split('/')[1]}/wordpress-page/wp/v2/posts/1">`))({ response }),
};

/**
 * WordPress's REST API at the root of the origin: one post for the number or the word that is asked for. The link of the latter is what
 * the token asked for first, as WordPress writes it; for words that begin with `annan` it is that of another page. For `saknas` there is
 * no post, and for `stannar` no answer.
 */
export const wordpress = ({ response, url, first }) => {
  const isNumber = /\/posts\/\d/.test(url.searchParams.get('rest_route'));
  const slug = url.searchParams.get('slug') ?? '';
  if (slug.startsWith('stannar')) return;
  const page = new URL(first.url, url).pathname.replace(/%../g, code => code.toLowerCase()).replace(/\/*$/, '/');
  const link = url.origin + (isNumber ? '/2021/05/ur-wordpress/' : slug.startsWith('annan') ? `/annan/${slug}/` : page);
  const post = { id: 1, date_gmt: '2021-05-07T06:00:00', link, title: { rendered: 'Ur WordPress' }, content: { rendered: '<p>Text ur WordPress</p>' } };
  const found = isNumber ? post : slug.startsWith('saknas') ? [] : [post];
  send('application/json; charset=UTF-8', JSON.stringify(found))({ response });
};

function redirect(response, location) {
  response.writeHead(302, { ...readable, location }).end();
}

/** Ten entities, each ten times the one before: a few hundred bytes that would become ten billion characters. */
function entityBomb() {
  const entities = [...'bcdefghi'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`);
  return `<!DOCTYPE rss [<!ENTITY a "${'å'.repeat(100)}">${entities.join('')}]>`;
}
