import * as article from './article.js';
import { strokes } from './icons.js';
import type { Way, Words } from './words.js';

/** The places that the page's own text has in the frame of the interface's words: markup, or slots. */
export interface Places {
  readonly headline: string;
  readonly lead: string;
  readonly picture: string;
  readonly body: string;
}

/** The page's own text as plain HTML. */
export const text: Places = {
  headline: `<h2>${article.headline}</h2>`,
  lead: `<p class="lead">${article.lead}</p>`,
  picture: article.figure(article.picture),
  body: article.bodyHtml,
};

/** How a variant writes what the libraries have components for. */
export interface Pieces {
  readonly date: (on: string, words: string) => string;
  readonly notice: (lang: string, content: string) => string;
  readonly way: (way: Way) => string;
}

const icon = (way: Way) => `<svg viewBox="0 0 10 10" aria-hidden="true"><path d="${strokes[way.channel]}"></path></svg>`;

const plain: Pieces = {
  date: (on, words) => `<time datetime="${on}">${words}</time>`,
  notice: (lang, content) => `<div class="notice"${lang}>${content}</div>`,
  way: (way) =>
    way.href
      ? `<a href="${way.href.replaceAll('&', '&amp;')}">${icon(way)}<span>${way.words}</span></a>`
      : `<button>${icon(way)}<span>${way.words}</span></button>`,
};

/** The whole article: what a municipality's template prints, by hand, with no script. */
export const framed = (words: Words, places: Places = text, pieces: Pieces = plain): string => {
  const lang = words.lang ? ` lang="${words.lang}"` : '';
  const ways = words.ways.map((way) => `<li>${pieces.way(way)}</li>`).join('');
  return `<article>
${places.headline}
<p class="published"${lang}>${words.published} ${pieces.date(article.published, words.publishedDate)}</p>
${pieces.notice(lang, `<h3>${words.outdated}</h3><p>${words.reason}</p>`)}
${places.lead}
${places.picture}
${places.body}
<p class="modified"${lang}>${words.modified} ${pieces.date(words.modifiedOn, words.modifiedDate)}</p>
<p class="editor"><span${lang}>${words.modifiedBy}</span> ${article.editor}</p>
<div class="share"><p><span${lang}>${words.share}</span> ${words.title}</p><ul${lang}>${ways}</ul></div>
<p aria-live="polite"></p>
</article>`;
};

/** The page's own text in an element with slots. */
export const slotted = `<h2 slot="headline">${article.headline}</h2><p slot="lead">${article.lead}</p>${article.figure(article.picture, ' slot="image"')}
${article.bodyHtml}`;

/** Slots for it. */
export const slots: Places = {
  headline: '<slot name="headline"></slot>',
  lead: '<slot name="lead"></slot>',
  picture: '<slot name="image"></slot>',
  body: '<slot></slot>',
};

/** The page's own text in an element by hand. */
export const fromSlots = (name: string): string => `<${name}>${slotted}</${name}>`;

/** The same with a declarative shadow tree, whose styles must come with it. */
export const declarative = (words: Words, css: string): string =>
  `<div><template shadowrootmode="open"><style>${css}</style>${framed(words, slots)}</template>${slotted}</div>`;
