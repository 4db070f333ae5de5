import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Picture } from '../article/news-article.js';

/** A picture whose room is kept for it before it has come. */
export const image = ({ address, width, height }: Picture, alt: string, lang: string | typeof nothing, loading: 'eager' | 'lazy'): TemplateResult =>
  html`<img referrerpolicy="no-referrer" loading=${loading} width=${width ?? nothing} height=${height ?? nothing} alt=${alt} lang=${lang} src=${address} />`;

/** A picture with what belongs to it. The first is likely seen at once; the others wait until the reader comes near. */
export const figure = (picture: Picture, index: number): TemplateResult => {
  const { alt, caption, creditText, lang } = picture;
  return html`<figure lang=${lang ?? nothing}>
    ${image(picture, alt, nothing, index ? 'lazy' : 'eager')}
    ${caption || creditText ? html`<figcaption part="caption" dir="auto">${caption} ${creditText && html`<div>${creditText}</div>`}</figcaption>` : nothing}
  </figure>`;
};
