import { html, nothing } from 'lit';
import { fill } from '../article/fill.js';
import type { Picture } from '../article/news-article.js';
import type { View } from '../article/view.js';
import type { EmbeddingTexts } from '../locale/embedding.js';
import type { Extras } from '../parts/extras.js';
import { figcaption } from '../parts/figure.js';
import { paragraph, passage, phrase } from '../parts/phrase.js';
import type { Words } from '../parts/words.js';
import type { FoundArticle } from '../sources/find.js';
import { disownLinks } from '../sources/foreign-links.js';
import { sanitize } from '../sources/sanitize.js';
import { isTrusted } from '../sources/trust.js';
import type { Loading } from './loading.js';
import { wrapTables } from './tables.js';

/** Numbers words from their second use on: two links that lead to two places are not called the same (WCAG 2.4.9). */
const numbering = () => {
  const uses = new Map<string, number>();
  return (words: string): string => {
    const use = (uses.get(words) ?? 0) + 1;
    uses.set(words, use);
    return use > 1 ? `${words} (${use})` : words;
  };
};

interface Body {
  readonly key: string;
  readonly nodes: readonly Node[];
}
const bodies = new WeakMap<Loading, Body>(); // the nodes on the page stay the same while nothing changes for them

/**
 * Puts the text and the pictures of an article from elsewhere into the view, and names its source. Pictures that are not on
 * the site that was asked are shown only if the page allows `any`; else they become links: nothing is fetched from third sites.
 */
export const bodyFrom = (article: FoundArticle, loading: Loading, view: View, words: Words, texts: EmbeddingTexts, any: boolean): Extras & { view: View } => {
  const { lang } = words;
  const original = article.url ?? loading.address;
  const { host } = new URL(original);
  const shows = (address: string) => any || isTrusted(article.named, address);
  const isElsewhere = ({ address }: Picture) => !shows(address);
  const isOwn = view.images === article.images; // and not the page's, which knows what it shows
  const { level } = view;
  const numbered = numbering();

  const nodes = (text: string) => {
    const key = [level, any, texts.picture].join();
    const before = bodies.get(loading);
    if (before?.key === key) return before.nodes;
    // Imported: in WebKit a picture that was made in a document that shows nothing never loads.
    const fragment = document.importNode(sanitize(text, {
      base: original,
      level,
      shows,
      words: {
        picture: () => numbered(texts.picture),
        media: (mediaHost) => numbered(fill(texts.media, { host: mediaHost })),
        form: (formHost) => numbered(fill(texts.form, { host: formHost })),
      },
      lang,
    }), true);
    disownLinks(fragment);
    wrapTables(fragment, texts.table);
    const body: Body = { key, nodes: [...fragment.childNodes] };
    bodies.set(loading, body);
    return body.nodes;
  };
  const elsewhere = (picture: Picture) => html`<figure lang=${picture.lang ?? nothing}>
    <a href=${picture.address} lang=${(picture.alt ? undefined : lang) ?? nothing}>${picture.alt || numbered(texts.picture)}</a>
    ${figcaption(picture)}
  </figure>`;

  return {
    view: {
      ...view,
      images: isOwn ? view.images.filter(({ address }) => shows(address)) : view.images,
      logo: view.logo && article.logos.includes(view.logo) && isElsewhere(view.logo) ? undefined : view.logo,
      hidesBody: true,
    },
    body: html`<div class="loaded" lang=${article.inLanguage ?? nothing} dir="auto">
        ${isOwn ? view.images.filter(isElsewhere).map(elsewhere) : nothing}
        ${view.paragraphs.length ? view.paragraphs.map(paragraph) : nodes(article.html ?? '')}
      </div>
      <p part="source">${phrase(texts.source, lang)} <a href=${original}>${view.publisher ? passage(view.publisher) : host}</a></p>`,
  };
};
