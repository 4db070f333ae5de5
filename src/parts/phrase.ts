import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Words in a language and a direction of their own; without a language, in that of the place. */
export const phrase = (words: unknown, lang: string | typeof nothing | undefined): TemplateResult => html`<span lang=${lang ?? nothing} dir="auto">${words}</span>`;
