import { html, nothing, type TemplateResult } from 'lit';
import type { Passage } from '../article/news-article.js';

/** Words in a language and a direction of their own; without a language, in that of the place. */
export const phrase = (words: unknown, lang: string | undefined): TemplateResult => html`<span lang=${lang ?? nothing} dir="auto">${words}</span>`;

/** A text of the article's own. */
export const passage = ({ text, lang }: Passage): TemplateResult => phrase(text, lang);

/** The same as a paragraph. */
export const paragraph = ({ text, lang }: Passage): TemplateResult => html`<p lang=${lang ?? nothing} dir="auto">${text}</p>`;
