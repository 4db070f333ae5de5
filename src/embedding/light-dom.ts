import { fill } from '../article/fill.js';
import type { Passage, Picture } from '../article/news-article.js';
import type { Place } from '../article/place.js';
import type { Report } from '../article/report.js';
import type { View } from '../article/view.js';
import type { EmbeddingTexts } from '../locale/embedding.js';
import type { Words } from '../parts/words.js';
import type { FoundArticle } from '../sources/find.js';
import { disownLinks, withoutMark } from '../sources/foreign-links.js';
import { sanitize } from '../sources/sanitize.js';
import { isTrusted } from '../sources/trust.js';
import { element } from './element.js';
import { lines } from './lines.js';
import { numbering } from './numbered.js';
import { wrapTables } from './tables.js';

/** Where loaded text may stand; `body` is the embedding script's own place, since what has no slot name is the page's fallback. */
export type WrittenPlace = 'headline' | 'lead' | 'image' | 'body';

/** What is to stand in a place. */
export interface Writing {
  /** What decides it: as long as this is the same, what stands there stays, and with it what a translator or the page made of it. */
  readonly key: string;
  readonly make: (page: Document) => HTMLElement[];
}

/** What is to stand in the light DOM. */
export type Writings = Readonly<Partial<Record<WrittenPlace, Writing>>>;

/** An article from elsewhere: what is to stand in the light DOM, and what the element shows around it. */
export interface Embedded {
  readonly writings: Writings;
  readonly view: View;
}

/** What becomes a link that we name, or a region. */
const HOLDS_OUR_WORDS = /<(img|table|iframe|video|audio|object|embed|form)\b/i;

const say = (name: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p', { text, lang }: Passage): Writing => ({
  key: JSON.stringify([name, text, lang]),
  make: (page) => [element(page, name, { lang, dir: 'auto' }, ...lines(page, text))],
});

const figcaptionOf = (page: Document, { caption, creditText }: Picture): Node[] => {
  if (!caption && !creditText) return [];
  const credit = creditText ? [' ', element(page, 'div', {}, creditText)] : [];
  return [element(page, 'figcaption', { dir: 'auto' }, caption ?? '', ...credit)];
};

const figureOf = (page: Document, picture: Picture, index: number): HTMLElement => {
  const { address, alt, width, height, lang } = picture;
  // `src` comes last: what it may do is settled before it is fetched.
  const image = element(page, 'img', { referrerpolicy: 'no-referrer', loading: index ? 'lazy' : 'eager', alt, width, height, src: address });
  return element(page, 'figure', { lang }, image, ...figcaptionOf(page, picture));
};

/** What an article from elsewhere is embedded by. */
export interface Embedding {
  /** What its relative addresses are resolved against. */
  readonly base: string;
  readonly view: View;
  readonly words: Words;
  readonly texts: EmbeddingTexts;
  /** Whether the page shows pictures of any site. */
  readonly any: boolean;
  readonly report: Report | undefined;
}

/**
 * An article from elsewhere in the light DOM, but for what the page says itself. Pictures that are not on the site that was asked are
 * shown only if the page allows `any`; else they become links: nothing is fetched from third sites.
 */
export const embed = (article: FoundArticle, { base, view, words, texts, any, report }: Embedding): Embedded => {
  const { level, filled, headline, description } = view;
  const shows = (address: string) => any || isTrusted(article.named, address);
  const isLoaded = (place: Place, shown: Passage | undefined, text: string | undefined): shown is Passage => !filled.has(place) && !!shown && shown.text === text?.trim();
  const pictures = !filled.has('image') && view.images === article.images ? article.images : []; // and not the page's, which knows what it shows
  const elsewhere = pictures.filter(({ address }) => !shows(address));
  const lang = words.lang ?? (article.inLanguage ? words.locale : undefined);
  const isText = view.paragraphs === article.paragraphs && article.paragraphs.length > 0;
  const html = view.paragraphs.length ? undefined : article.html; // the page's own text goes first
  const hasOurWords = elsewhere.length > 0 || HOLDS_OUR_WORDS.test(html ?? '');

  const linkTo = (page: Document, picture: Picture, numbered: (text: string) => string): HTMLElement => {
    const { address, alt } = picture;
    const link = element(page, 'a', { href: withoutMark(address), lang: alt ? undefined : lang }, alt || numbered(texts.picture));
    return element(page, 'figure', { lang: picture.lang }, link, ...figcaptionOf(page, picture));
  };

  const sanitized = (html: string, page: Document, numbered: (text: string) => string): DocumentFragment => {
    // Imported: in WebKit a picture that was made in a document that shows nothing never loads.
    const fragment = page.importNode(sanitize(html, {
      base,
      level,
      shows,
      words: {
        picture: () => numbered(texts.picture),
        media: (host) => numbered(fill(texts.media, { host })),
        form: (host) => numbered(fill(texts.form, { host })),
      },
      lang,
      report,
    }), true);
    wrapTables(fragment, texts.table);
    return fragment;
  };

  const body: Writing = {
    // Our own words stand in few texts: a change of their language alone must not undo what a translator made of the others.
    key: JSON.stringify([base, level, any, article.inLanguage, hasOurWords && texts.picture]),
    make: (page) => {
      const numbered = numbering();
      const content = [
        ...elsewhere.map((picture) => linkTo(page, picture, numbered)),
        ...(isText ? article.paragraphs.map((paragraph) => element(page, 'p', {}, ...lines(page, paragraph.text))) : html ? [sanitized(html, page, numbered)] : []),
      ];
      const box = element(page, 'div', { lang: article.inLanguage, dir: 'auto' }, ...content);
      disownLinks(box, !isTrusted(article.named, location.href));
      return [box];
    },
  };
  const shownPictures = pictures.filter(({ address }) => shows(address));

  const writings: Writings = {
    ...(isLoaded('headline', headline, article.headline) ? { headline: say(`h${level}` as 'h2', headline) } : {}),
    ...(isLoaded('lead', description, article.description) ? { lead: say('p', description) } : {}),
    ...(shownPictures.length
      ? { image: { key: JSON.stringify(shownPictures), make: (page: Document) => shownPictures.map((picture, index) => figureOf(page, picture, index)) } }
      : {}),
    ...(isText || html || elsewhere.length ? { body } : {}),
  };
  const { logo } = view;
  return {
    writings,
    view: {
      ...view,
      filled: new Set([...filled, ...(Object.keys(writings) as WrittenPlace[]).filter((place) => place !== 'body')]),
      makesHeading: view.makesHeading && !writings.headline,
      logo: logo && article.logos.includes(logo) && !shows(logo.address) ? undefined : logo,
      images: pictures.length ? [] : view.images,
      paragraphs: isText ? [] : view.paragraphs,
      hidesBody: view.hidesBody || isText || !!html, // where nothing has a text, the fallback stays
    },
  };
};
