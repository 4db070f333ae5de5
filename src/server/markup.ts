import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { machineReadable, type CalendarDate } from '../article/dates.js';
import { fill } from '../article/fill.js';
import type { Passage, Picture } from '../article/news-article.js';
import { addressesOf } from '../article/share-links.js';
import type { View } from '../article/view.js';
import { formatDate } from '../locale/dates.js';
import { reasonFor } from '../parts/notice.js';
import { wordsFor } from '../parts/share-words.js';
import type { Words } from '../parts/words.js';

/** Markup for the server, or nothing. Of the two that lit-html has for nothing, the empty text leaves no mark in what is printed. */
type Part = ServerRenderedTemplate | '';

/** HTML that the caller vouches for, by the place that it fills. */
export type Parts = Readonly<Partial<Record<'logo' | 'headline' | 'lead' | 'image' | 'body' | 'footer', string>>>;

const time = (date: CalendarDate, { texts }: Words): ServerRenderedTemplate => html`<time datetime=${machineReadable(date)}>${formatDate(date, texts)}</time>`;

/** A heading of a level from 1 to 6, in a place or in the midst of one. */
const heading = (level: number, slot: string | undefined, { text, lang }: Passage): ServerRenderedTemplate => {
  const place = slot ?? nothing;
  const language = lang ?? nothing;
  switch (level) {
    case 1: return html`<h1 slot=${place} lang=${language}>${text}</h1>`;
    case 2: return html`<h2 slot=${place} lang=${language}>${text}</h2>`;
    case 3: return html`<h3 slot=${place} lang=${language}>${text}</h3>`;
    case 4: return html`<h4 slot=${place} lang=${language}>${text}</h4>`;
    case 5: return html`<h5 slot=${place} lang=${language}>${text}</h5>`;
    default: return html`<h6 slot=${place} lang=${language}>${text}</h6>`;
  }
};

const figure = ({ address, alt, width, height, caption, creditText }: Picture, index: number): ServerRenderedTemplate =>
  html`
  <figure slot="image"><img src=${address} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading=${index ? 'lazy' : nothing}>${caption || creditText
    ? html`<figcaption>${caption ?? ''}${creditText ? html` <div>${creditText}</div>` : ''}</figcaption>`
    : ''}</figure>`;

const notice = ({ isOutdated, level, noticeLevel, months }: View, { texts, lang }: Words): Part =>
  isOutdated && level
    ? html`
  <div slot="notice" lang=${lang ?? nothing}>${heading(noticeLevel, undefined, { text: texts.outdated, lang: undefined })}<p>${reasonFor(months, texts)}</p></div>`
    : '';

const replacement = ({ replacedBy }: View, { texts, lang }: Words): Part =>
  replacedBy
    ? html`
  <p slot="replacement" lang=${lang ?? nothing}><a href=${replacedBy}>${texts.replacement}</a></p>`
    : '';

const modified = ({ modified: date, editor }: View, words: Words): Part =>
  date || editor
    ? html`
  <div slot="modified" lang=${words.lang ?? nothing}>${date ? html`<p>${words.texts.modified} ${time(date, words)}</p>` : ''}${editor
    ? html`<p>${words.texts.modifiedBy} <span lang=${(words.lang && editor.lang) ?? nothing}>${editor.text}</span></p>`
    : ''}</div>`
    : '';

/** Links alone: what acts in the page needs the script, which brings it. Where there is nothing else, what it will show is hidden until then. */
const share = ({ channels, headline, shared }: View, { texts, lang }: Words): Part => {
  const addressOf = addressesOf(shared);
  const links = channels.flatMap((channel) => {
    const address = addressOf(channel);
    return address ? [html`<li><a href=${address}>${wordsFor(channel, texts)}</a></li>`] : [];
  });
  return channels.length
    ? html`
  <div slot="share" lang=${lang ?? nothing} ?hidden=${!links.length}><p>${texts.share} <span lang=${(lang && headline?.lang) ?? nothing}>${shared.title}</span></p><ul>${links}</ul></div>`
    : '';
};

const logo = ({ logo: picture, publisher }: View, { texts, lang }: Words): Part =>
  picture && publisher
    ? html`
  <img slot="logo" src=${picture.address} alt=${fill(texts.logo, { publisher: publisher.text })} lang=${lang ?? nothing} width=${picture.width ?? nothing} height=${picture.height ?? nothing}>`
    : '';

/** HTML that is printed as it is: outside of templates, which would parse it anew for each article. */
export interface Trusted {
  readonly trusted: string;
}
const given = (part: string | undefined): Trusted | undefined => (part ? { trusted: part } : undefined);

/** The whole article as the page's own markup, in the contract's order: what is read where the script never comes. */
export const lightDom = (view: View, words: Words, parts: Parts): readonly (ServerRenderedTemplate | Trusted | '')[] => {
  const { headline, level, published, description, images, paragraphs } = view;
  const { lang } = words;
  return [
    given(parts.logo) ?? logo(view, words),
    { trusted: '\n  ' },
    given(parts.headline) ?? (headline ? heading(level, 'headline', { text: headline.text, lang: undefined }) : ''),
    published
      ? html`
  <p slot="published" lang=${lang ?? nothing}>${words.texts.published} ${time(published, words)}</p>`
      : '',
    notice(view, words),
    replacement(view, words),
    given(parts.lead) ?? (description
      ? html`
  <p slot="lead">${description.text}</p>`
      : ''),
    ...(parts.image ? [{ trusted: parts.image }] : images.map(figure)),
    { trusted: '\n  ' },
    ...(parts.body ? [{ trusted: parts.body }] : paragraphs.map(({ text }) => html`<p>${text}</p>`)),
    modified(view, words),
    share(view, words),
    given(parts.footer) ?? '',
    { trusted: '\n' },
  ];
};
