import { read } from '../../../src/sources/read.js';
import { cross, live, spelled, vector, type Payload } from './vector.js';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const parse = (xml: string, type: DOMParserSupportedType = 'application/xml') => new DOMParser().parseFromString(xml, type);

/** The body of the article in a text, as our readers read it. */
const bodyIn = (text: string): string => {
  const article = read(text, 'https://www.boras.se/nyheter.rss', '');
  if (typeof article === 'string' || 'follow' in article) throw new Error(`no article in ${text}`);
  return article.html ?? article.paragraphs.map((paragraph) => escaped(paragraph.text)).join();
};
const rss = (content: string) => bodyIn(`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>x</title>${content}</item></channel></rss>`);
const atom = (content: string) => bodyIn(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>x</title>${content}</entry></feed>`);

/** How a body comes in data: written by the sender, read as its format says. What comes out is what is sanitised. */
const CARRIERS: Readonly<Record<string, (html: string) => string>> = {
  'in JSON, every letter escaped': (html) => JSON.parse(`"${spelled(html, (code) => `\\u${code.toString(16).padStart(4, '0')}`)}"`) as string,
  'in JSON with escaped slashes': (html) => JSON.parse(JSON.stringify(html).replaceAll('/', '\\/').replaceAll('<', '\\u003c')) as string,
  'in CDATA cut in two': (html) => parse(`<description><![CDATA[${html.slice(0, 3)}]]><![CDATA[${html.slice(3)}]]></description>`).documentElement.textContent,
  'escaped three times, read twice': (html) => parse(parse(`<d>${escaped(escaped(escaped(html)))}</d>`).documentElement.textContent, 'text/html').body.textContent,
  'behind a byte order mark': (html) => `\ufeff${html}`,
  'as a paragraph of a longer text': (html) => `<p>Ett.</p>\r\n\r\n<p>${html}</p>\r\n<p>Två.</p>`,
  'as RSS, in content:encoded': (html) => rss(`<content:encoded>${cdata(html)}</content:encoded>`),
  'as RSS, in a description': (html) => rss(`<description>${cdata(html)}</description>`),
  'as RSS, escaped': (html) => rss(`<description>${escaped(html)}</description>`),
  'as RSS, escaped twice': (html) => rss(`<description>${escaped(escaped(html))}</description>`),
  'as RSS, escaped in CDATA': (html) => rss(`<content:encoded>${cdata(escaped(html))}</content:encoded>`),
  'as Atom': (html) => atom(`<content type="html">${escaped(html)}</content>`),
  'as Atom that says text': (html) => atom(`<content type="text">${escaped(html)}</content>`),
  'as JSON Feed': (html) => bodyIn(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'x', content_html: html }] })),
  'as JSON Feed that says text': (html) => bodyIn(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'x', content_text: html }] })),
  'as WordPress has it': (html) => bodyIn(JSON.stringify({ id: 1, link: 'https://www.boras.se/x', date_gmt: '2026-01-01T00:00:00', title: { rendered: 'x' }, content: { rendered: html } })),
  'as JSON-LD': (html) => bodyIn(JSON.stringify({ '@type': 'NewsArticle', headline: 'x', articleBody: html })),
  'as JSON-LD in a page': (html) => bodyIn(`<!doctype html><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', articleBody: html }).replaceAll('<', '\\u003c')}</script>`),
};

const PAYLOADS: Readonly<Record<string, (payload: Payload) => string>> = {
  'a picture': live,
  'a script': ({ call }) => `<script>${call}</script>`,
  'a link': ({ call }) => `<a href="javascript:${call}">x</a>`,
  'a mutation': (payload) => `<math><mtext><table><mglyph><style><!--</style><img title='--&gt;${live(payload)}'>`,
  'a frame': ({ call }) => `<iframe src="javascript:parent.${call}"></iframe>`,
};

const XHTML: Readonly<Record<string, (payload: Payload) => string>> = {
  'a script': ({ call }) => `<script>${call}</script>`,
  'a script in CDATA': ({ call }) => `<script><![CDATA[${call}]]></script>`,
  'a script by a prefix': ({ call }) => `<h:script xmlns:h="http://www.w3.org/1999/xhtml">${call}</h:script>`,
  'a picture': ({ call, here }) => `<img src="${here}" onerror="${call}"/>`,
  'a picture in a text area': ({ call, here }) => `<textarea><img src="${here}" onerror="${call}"/></textarea>`,
  'a picture in a style': ({ call, here }) => `<style><img src="${here}" onerror="${call}"/></style>`,
  'a picture in CDATA': (payload) => `<p><![CDATA[${live(payload)}]]></p>`,
  'a picture in CDATA in a style': (payload) => `<style><![CDATA[</style>${live(payload)}]]></style>`,
  'a picture in an attribute of a style': ({ call, here }) => `<style><b title="&lt;/style>&lt;img src='${here}' onerror='${call}'>"/></style>`,
  'a link in a link': ({ call }) => `<a href="/x"><a href="javascript:${call}">x</a></a>`,
  'a paragraph in a paragraph': ({ call }) => `<p><p onclick="${call}"><table><p onclick="${call}">x</p></table></p></p>`,
  'a drawing': ({ call }) => `<svg xmlns="http://www.w3.org/2000/svg" onload="${call}"><script>${call}</script><p xmlns="http://www.w3.org/1999/xhtml" onclick="${call}">x</p></svg>`,
  'a processing instruction': (payload) => `<?x >${live(payload)}?>`,
  'a comment': (payload) => `<!-- >${live(payload)} -->`,
  'an element that closes itself': ({ call, here }) => `<script/><title/><div/><img src="${here}" onerror="${call}"/>`,
};

export const carried = [
  ...cross(Object.entries(PAYLOADS), Object.entries(CARRIERS), ([name, write], [carrier, carry]) => vector(`${name} ${carrier}`, (payload) => carry(`<p>Ett.</p>${write(payload)}`))),
  ...Object.entries(XHTML).map(([name, write]) => vector(`${name} in Atom, as XHTML`, (payload) =>
    atom(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ett.</p>${write(payload)}</div></content>`))),
];
