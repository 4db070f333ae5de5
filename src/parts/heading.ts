import { html, type nothing, type TemplateResult } from 'lit/html.js';

/** A heading of a level from 1 to 6; its id is its part, too. HTML has no other way to choose a level than six names. */
export const heading = (level: number, id: string | typeof nothing, content: unknown): TemplateResult | undefined =>
  [
    html`<h1 id=${id} part=${id}>${content}</h1>`,
    html`<h2 id=${id} part=${id}>${content}</h2>`,
    html`<h3 id=${id} part=${id}>${content}</h3>`,
    html`<h4 id=${id} part=${id}>${content}</h4>`,
    html`<h5 id=${id} part=${id}>${content}</h5>`,
    html`<h6 id=${id} part=${id}>${content}</h6>`,
  ][level - 1];
