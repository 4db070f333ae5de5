import { html, type nothing, type TemplateResult } from 'lit/html.js';

/** A heading of a level from 1 to 6, as a part if that is named. HTML has no other way to choose a level than six names. */
export const heading = (level: number, part: string | typeof nothing, content: unknown): TemplateResult | undefined =>
  [
    html`<h1 part=${part}>${content}</h1>`,
    html`<h2 part=${part}>${content}</h2>`,
    html`<h3 part=${part}>${content}</h3>`,
    html`<h4 part=${part}>${content}</h4>`,
    html`<h5 part=${part}>${content}</h5>`,
    html`<h6 part=${part}>${content}</h6>`,
  ][level - 1];
