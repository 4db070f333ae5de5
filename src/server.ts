import { ElementRenderer, html, render, type RenderInfo, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { gatherFacts, localeFor, type Source } from './article/facts.js';
import type { Markup } from './article/markup.js';
import { readNewsArticle, type Article, type NewsArticle } from './article/news-article.js';
import { stockholm } from './article/stockholm.js';
import { viewOf, type View } from './article/view.js';
import { locales, textsIn } from './locale/localize.js';
import { article as frame } from './parts/article.js';
import type { Words } from './parts/words.js';
import { lightDom, type Parts } from './server/markup.js';
import { checkOptions, type RenderOptions } from './server/options.js';
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
  const markup: Markup = { filled: new Set(parts.body ? [''] : []), slottedLevel: undefined, modified: undefined, json: undefined };
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

/** The frame, with its styles, and those of the light DOM. */
const shadowRoot = (printed: Printed, { nonce, parts = {} }: RenderOptions): ServerRenderedTemplate => {
  const controls = { told: '', apart: undefined } as const;
  const style = (...css: readonly string[]) => unsafeHTML(`<style${nonce ? ` nonce="${nonce}"` : ''}>${css.join('')}</style>`);
  return html`<template shadowrootmode="open">${style(ownCss)}${frame(filledBy(printed, parts), printed.words, controls, {})}</template>${style(lightCss)}`;
};

const template = (news: NewsArticle, options: RenderOptions): ServerRenderedTemplate => {
  checkOptions(options);
  const printed = derive(news, options);
  const { read, view, words, lang } = printed;
  const { share, outdatedAfter, outdated, replacedBy, locale, parts = {} } = options;
  return html`<kommun-nyhet
  lang=${lang ?? nothing} locale=${locale ?? nothing} date-published=${read.datePublished ?? nothing} date-modified=${read.dateModified ?? nothing}
  last-reviewed=${read.lastReviewed ?? nothing} expires=${read.expires ?? nothing} editor=${read.editor ?? nothing}
  url=${view.isAddressKnown ? view.shared.url : nothing} replaced-by=${replacedBy ?? nothing} outdated-after=${outdatedAfter ?? nothing} share=${share ?? nothing}
  ?outdated=${outdated ?? false} ?data-framed=${options.shadowRoot ?? false}>${options.shadowRoot ? shadowRoot(printed, options) : ''}${lightDom(view, words, parts)}</kommun-nyhet>
`;
};

/** What the frame's slots belong to. It renders nothing: the frame is a template, and no element is made on the server. */
class Host extends ElementRenderer {}

/** Without the element's own renderer, should the element be defined in this process: its shadow root is replaced when the script comes. */
const plain = (): Partial<RenderInfo> => ({ elementRenderers: [], customElementHostStack: [new Host('kommun-nyhet')] });

/**
 * Prints an article as the light DOM that `<kommun-nyhet>` takes over without moving anything: a whole article, links for sharing included, where
 * the script never comes. All text is escaped but for `options.parts`, which the caller vouches for.
 *
 * @param article - schema.org's NewsArticle, the same as the element's property `article`.
 * @param options - How it is printed.
 * @returns HTML.
 * @throws {TypeError} that names the field or the option, and what was expected, where a value is wrong.
 */
export const renderKommunNyhet = (article: NewsArticle, options: RenderOptions = {}): string => collectResultSync(render(template(article, options), plain()));

/** The same, in pieces as they become ready: for a response that is sent as a stream, such as `Readable.from()` or `ReadableStream.from()` take. */
export const streamKommunNyhet = function* (article: NewsArticle, options: RenderOptions = {}): Generator<string> {
  for (const piece of render(template(article, options), plain())) yield piece as string;
};
