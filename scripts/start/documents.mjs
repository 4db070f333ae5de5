// What a reader opens by a link is shown as a page: Markdown as it is meant to look, code and data as text. Scripts and requests get the file.
import { extname } from 'node:path';
import { documentFrom, escape, pageOf } from '../lib/document.mjs';
import { read } from '../lib/files.mjs';

/** What a browser shows by itself, or that is no text. */
const shownAsItIs = /\.(html|svg|xml|webp|png|jpe?g|zip|mo)$/;
const overview = { href: '/demo/granskning.html', name: 'För granskare', lang: 'sv' };

/** A middleware of the demo's server. */
export async function documents(context, next) {
  const path = decodeURIComponent(context.path).slice(1);
  const isOpened = context.get('sec-fetch-dest') === 'document'; // not by `accept`: the embedding script asks for what a reader's browser does
  if (!isOpened || path.includes('..') || shownAsItIs.test(path)) return next();
  if (path.endsWith('/') && !(await read(`${path}index.html`)) && (await read(`${path}README.md`))) return context.redirect(`/${path}README.md`);
  const text = await read(path);
  if (!text) return next();
  const lang = /\.sv\.\w+$/.test(path) ? 'sv' : 'en';
  const back = wayBack(context);
  context.type = 'html';
  context.body = extname(path) === '.md'
    ? documentFrom(text, { lang, back })
    : pageOf({ lang, title: path, back, body: `<h1>${escape(path)}</h1>\n<pre tabindex="0"><code>${escape(text)}</code></pre>\n` });
}

/** To the page of the demo or the documentation that the reader comes from. */
function wayBack({ path, origin, headers: { referer } }) {
  if (!referer?.startsWith(`${origin}/`)) return overview;
  const { pathname } = new URL(referer);
  return pathname === path ? overview : { href: pathname, name: decodeURIComponent(pathname.slice(1)), lang: 'en' };
}
