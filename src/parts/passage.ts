import { html, nothing } from 'lit/html.js';
import type { Passage } from '../article/news-article.js';

/** A text of the article's own, in its own language and direction. */
export const passage = ({ text, lang }: Passage) => html`<span lang=${lang ?? nothing} dir="auto">${text}</span>`;
