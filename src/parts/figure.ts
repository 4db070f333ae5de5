import { html, nothing } from 'lit/html.js';
import type { Picture } from '../article/news-article.js';

/** A picture with what belongs to it. The first is likely seen at once; the others wait until the reader comes near. */
export const figure = ({ address, alt, caption, creditText, width, height, lang }: Picture, index: number) => html`
  <figure lang=${lang ?? nothing}>
    <img loading=${index ? 'lazy' : 'eager'} width=${width ?? nothing} height=${height ?? nothing} alt=${alt} src=${address} />
    ${caption || creditText ? html`<figcaption part="caption" dir="auto">${caption} ${creditText && html`<div>${creditText}</div>`}</figcaption>` : nothing}
  </figure>`;
