import { html, nothing, type TemplateResult } from 'lit';
import type { Passage } from '../article/news-article.js';

/** Words in a language and a direction of their own; without a language, in that of the place. */
export const phrase = (words: unknown, lang: string | undefined): TemplateResult => html`<span lang=${lang ?? nothing} dir="auto">${words}</span>`;

/** A text of the article's own. */
export const passage = ({ text, lang }: Passage): TemplateResult => phrase(text, lang);

/** The same as a paragraph. */
export const paragraph = ({ text, lang }: Passage): TemplateResult => html`<p><span lang=${lang ?? nothing} dir="auto">${text}</span></p>`;

/** Words of a control, and the headline for the ear alone where other articles have a control with the same words: WCAG 2.4.9. */
export const withHeadline = (words: string, headline: Passage | undefined): unknown =>
  headline ? html`${words}<span class="apart" lang=${headline.lang ?? nothing}>${` ${headline.text}`}</span>` : words;
