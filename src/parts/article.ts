import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isLaterReading } from '../article/dates.js';
import { fill } from '../article/fill.js';
import type { Place } from '../article/place.js';
import { dateLine } from './dates.js';
import { figure, image } from './figure.js';
import { heading } from './heading.js';
import { notice, replacement } from './notice.js';
import { labelled, paragraph, passage } from './phrase.js';
import { share } from './share.js';
import type { View } from './view.js';

/** The article, in the contract's order. Every slot is always there, so that what comes later finds its place. */
export const article = (view: View): TemplateResult => {
  const { facts, words, has, slottedLevel, bodyIsFallback, outdated, age, told, status, remedy, body, apart } = view;
  const { headline, description, images, logo, publisher, datePublished, dateModified, editor, replacedBy } = facts;
  const { texts, lang } = words;
  const level = slottedLevel ?? facts.headingLevel;
  const paragraphs = has('') && !bodyIsFallback ? [] : facts.paragraphs;
  const modified = dateModified && isLaterReading(dateModified, datePublished) && dateLine(texts.modified, dateModified, words);

  /** The element's own, where the page does not fill the place. */
  const own = (place: Place, content: unknown) => (!has(place) && content) || nothing;
  /** A part of the article with its place, which goes when there is nothing to show. */
  const part = (place: Place, content: unknown, more?: unknown) =>
    html`<div part=${place} ?hidden=${!has(place) && !content && !more}><slot name=${place}></slot>${own(place, content)}${more}</div>`;
  const title = html`<slot name="headline" ?hidden=${!has('headline')}></slot>${own('headline', headline && passage(headline))}`;

  // A heading that names the article itself is taken for a mere label by Orca, and not read: its place has the id.
  return html`<article part="article" aria-labelledby="headline">
    <div part="header">
      <slot name="logo"></slot>
      ${own('logo', logo && publisher && image(logo, fill(texts.logo, { publisher: publisher.text }), lang, 'eager'))}
      <div id="headline">${slottedLevel || !headline ? html`<div part="headline">${title}</div>` : heading(level, 'headline', title)}</div>
      ${part('published', datePublished && dateLine(texts.published, datePublished, words))}
    </div>
    <div part="notice" ?hidden=${!outdated}>
      <slot name="notice"></slot>${own('notice', outdated && notice(Math.max(2, Math.min(level + 1, 6)), age, words))}
      <slot name="replacement"></slot>${own('replacement', replacedBy && replacement(replacedBy, words, apart))}
    </div>
    ${part('lead', description && paragraph(description))}
    ${part('image', images.length && images.map(figure))}
    <div part="body">
      <slot ?hidden=${bodyIsFallback}></slot>${body ?? paragraphs.map(paragraph)}
    </div>
    ${part('modified', modified, editor && labelled(texts.modifiedBy, lang, editor))}
    ${facts.channels.length ? share(view) : nothing}
    <div part="status" class=${told} lang=${lang}><p aria-live="polite" aria-atomic="true">${status}</p>${remedy}</div>
    <slot name="footer"></slot>
  </article>`;
};
