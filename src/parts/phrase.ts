import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Passage } from '../article/news-article.js';

/** Words in a language and a direction of their own; without a language, in that of the place. */
export const phrase = (words: unknown, lang: string | typeof nothing | undefined): TemplateResult => html`<span lang=${lang ?? nothing} dir="auto">${words}</span>`;

/** A text of the article's own. */
export const passage = ({ text, lang }: Passage): TemplateResult => phrase(text, lang);

/** The same as a paragraph. */
export const paragraph = (text: Passage): TemplateResult => html`<p>${passage(text)}</p>`;

/**
 * A label and what it is for, in two languages. Chromium tells screen readers of no space that stands beside a comment, which Lit leaves
 * where two templates meet: this is one.
 */
export const labelled = (label: string, lang: string | typeof nothing, { text, lang: own }: Passage): TemplateResult =>
  html`<p><span lang=${lang} dir="auto">${label}</span> <span lang=${own ?? nothing} dir="auto">${text}</span></p>`;

/** The headline for the ear alone, after the words of a control, where other articles have one with the same words: WCAG 2.4.9. */
export const apart = (headline: Passage | undefined): TemplateResult | typeof nothing =>
  headline ? html`<span class="apart" lang=${headline.lang ?? nothing}>${` ${headline.text}`}</span>` : nothing;
