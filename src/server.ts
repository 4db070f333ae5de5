import { ElementRenderer, html, render, type RenderInfo, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
import { gatherFacts, localeFor, type Source } from './article/facts.js';
import type { Markup } from './article/markup.js';
import { readNewsArticle, type Article, type NewsArticle } from './article/news-article.js';
import { stockholm } from './article/stockholm.js';
import { structuredData } from './article/structured-data.js';
import { viewOf, type View } from './article/view.js';
import { locales, textsIn } from './locale/localize.js';
import { article as frame } from './parts/article.js';
import type { Words } from './parts/words.js';
import { lightDom, type Parts } from './server/markup.js';
import { readOptions, type RenderOptions } from './server/options.js';
import { ownCss } from './styles/dress.js';
import lightCss from './styles/light.css?inline';

export type { NewsArticle } from './article/news-article.js';
export type { Parts } from './server/markup.js';
export type { RenderOptions } from './server/options.js';

/** A page that has no address of its own: what is relative cannot be resolved. */
const NOWHERE = 'about:blank';

const wrong = (field: string, value: string, expected: string): never => {
  throw new TypeError(`renderKommunNyhet's article has ${field} ${JSON.stringify(value.slice(0, 100))}: expected ${expected}.`);
};

interface Printed {
  readonly read: Article;
  readonly view: View;
  readonly words: Words;
  readonly lang: string | undefined;
}

const derive = (news: NewsArticle, options: RenderOptions): Printed => {
  const given = (news as Partial<Record<'url', unknown>> | null)?.url;
  const base = options.base ?? (typeof given === 'string' && URL.canParse(given) ? given : NOWHERE);
  const read = readNewsArticle(news, base);
  if (!read) throw new TypeError('renderKommunNyhet expects a NewsArticle as its first argument: an object with a headline, or of such an @type.');
  const { parts = {} } = options;
  const asked: Source = {
    headingLevel: options.headingLevel ? String(options.headingLevel) : undefined,
    share: options.share,
    outdatedAfter: options.outdatedAfter,
    replacedBy: options.replacedBy,
  };
  const facts = gatherFacts([asked, read], { base, zone: stockholm, canShare: false, report: wrong });
  const lang = read.inLanguage;
  const here = localeFor(lang ?? '', locales);
  const locale = options.locale ?? here ?? 'sv';
  const [, level] = /<h([1-6])\b/i.exec(parts.headline ?? '') ?? []; // the caller's heading sets that of the notice
  const markup: Markup = { filled: new Set(parts.body ? [''] : []), slottedLevel: level ? Number(level) : undefined, modified: undefined, json: '' };
  const view = viewOf(facts, markup, { now: options.now ?? Date.now(), zone: stockholm, isForced: options.outdated ?? false, isLoaded: false, pageAddress: () => '' });
  return { read, view, words: { texts: textsIn(locale), locale, lang: locale === here ? undefined : locale }, lang };
};

/** What the frame shows around the light DOM: every place that is printed there is filled. */
const filledBy = ({ view }: Printed, parts: Parts): View => ({
  ...view,
  filled: new Set([
    '' as const,
    'headline' as const,
    'published' as const,
    ...(view.isOutdated ? ['notice' as const] : []),
    ...(view.replacedBy ? ['replacement' as const] : []),
    ...(view.description || parts.lead ? ['lead' as const] : []),
    ...(view.images.length || parts.image ? ['image' as const] : []),
    ...(view.modified || view.editor ? ['modified' as const] : []),
    ...(view.logo || parts.logo ? ['logo' as const] : []),
  ]),
  makesHeading: false,
  images: [],
  paragraphs: [],
  editor: undefined,
});

/** A style element with this text; a template of its own, so that it is read once. */
const styleOf = (css: string): ((nonce: string | undefined) => ServerRenderedTemplate) => {
  const texts = ['<style nonce=', `>${css}</style>`];
  const strings = Object.assign(texts, { raw: texts });
  return (nonce) => html(strings, nonce ?? nothing);
};
const frameStyle = styleOf(ownCss);
const lightStyle = styleOf(lightCss);

/** The frame, with its styles, and those of the light DOM. */
const shadowRoot = (printed: Printed, { nonce, parts = {} }: RenderOptions): ServerRenderedTemplate =>
  html`<template shadowrootmode="open">${frameStyle(nonce)}${frame(filledBy(printed, parts), printed.words, { told: '', apart: undefined }, {})}</template>${lightStyle(nonce)}`;

/** The element's tags, with nothing between them. */
const tags = ({ read, view, lang }: Printed, options: RenderOptions): ServerRenderedTemplate => {
  const { share, outdatedAfter, outdated, replacedBy, locale } = options;
  return html`<kommun-nyhet
  lang=${lang ?? nothing} locale=${locale ?? nothing} date-published=${read.datePublished ?? nothing} date-modified=${read.dateModified ?? nothing}
  last-reviewed=${read.lastReviewed ?? nothing} expires=${read.expires ?? nothing} editor=${read.editor ?? nothing}
  url=${view.isAddressKnown ? view.shared.url : nothing} replaced-by=${replacedBy ?? nothing} outdated-after=${outdatedAfter ?? nothing} share=${share ?? nothing}
  ?outdated=${outdated ?? false} ?structured-data=${options.structuredData ?? false} ?data-framed=${options.shadowRoot ?? false}></kommun-nyhet>
`;
};

/** What the frame's slots belong to. It renders nothing: the frame is a template, and no element is made on the server. */
class Host extends ElementRenderer {}

/** Without the element's own renderer, should the element be defined in this process: its shadow root is replaced when the script comes. */
const plain = (...within: ElementRenderer[]): Partial<RenderInfo> => ({ elementRenderers: [], customElementHostStack: within });

/** The HTML of an article, in pieces. */
const print = function* (news: NewsArticle, asked: RenderOptions): Generator<string> {
  const options = readOptions(asked);
  const printed = derive(news, options);
  const { view, words } = printed;
  const [opening = '', closing = ''] = collectResultSync(render(tags(printed, options), plain())).split(/(?=<\/kommun-nyhet>\n$)/);
  yield opening;
  for (const piece of [options.shadowRoot ? shadowRoot(printed, options) : '', ...lightDom(view, words, options.parts ?? {})] as const) {
    if (!piece) continue;
    if ('trusted' in piece) yield piece.trusted;
    else for (const text of render(piece, plain(new Host('kommun-nyhet')))) yield text as string;
  }
  const json = options.structuredData ? structuredData(view, options.base ?? view.shared.url) : '';
  if (json) yield `<script type="application/ld+json" data-kommun-nyhet>${json}</script>\n`;
  yield closing;
};

/**
 * Prints an article as the light DOM that `<kommun-nyhet>` takes over without moving anything: a whole article, links for sharing included, where
 * the script never comes. All text is escaped but for `options.parts`, which the caller vouches for.
 *
 * @param article - schema.org's NewsArticle, the same as the element's property `article`.
 * @param options - How it is printed.
 * @returns HTML.
 * @throws {TypeError} that names the field or the option, and what was expected, where a value is wrong.
 */
export const renderKommunNyhet = (article: NewsArticle, options: RenderOptions = {}): string => [...print(article, options)].join('');

/** The same, in pieces as they become ready: for a response that is sent as a stream, such as `Readable.from()` or `ReadableStream.from()` take. */
export const streamKommunNyhet = (article: NewsArticle, options: RenderOptions = {}): Generator<string> => print(article, options);
