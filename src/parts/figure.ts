import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../article/news-article.js';

/** A picture whose room is kept for it before it has come. */
export const image = ({ address, width, height }: Picture, alt: string, lang: string | undefined, loading: 'eager' | 'lazy'): TemplateResult =>
  html`<img referrerpolicy="no-referrer" loading=${loading} width=${width ?? nothing} height=${height ?? nothing} alt=${alt} lang=${lang ?? nothing} src=${address} />`;

/** The text below a picture, and who made it; nothing where nobody says. */
export const figcaption = ({ caption, creditText }: Picture): TemplateResult | typeof nothing =>
  caption || creditText
    ? html`<figcaption part="caption" dir="auto">${caption} ${creditText && html`<div>${creditText}</div>`}</figcaption>`
    : nothing;

/** A picture with what belongs to it. The first is likely seen at once; the others wait until the reader comes near. */
export const figure = (picture: Picture, index: number): TemplateResult =>
  html`<figure lang=${picture.lang ?? nothing}>${image(picture, picture.alt, undefined, index ? 'lazy' : 'eager')}${figcaption(picture)}</figure>`;
