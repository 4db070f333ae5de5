import { html, nothing, type TemplateResult } from 'lit';

/** A heading of a level from 1 to 6, as a part if that is named. HTML has no other way to choose a level than six names. */
export const heading = (level: number, content: unknown, part?: string): TemplateResult => {
  const name = part ?? nothing;
  switch (level) {
    case 1: return html`<h1 part=${name}>${content}</h1>`;
    case 2: return html`<h2 part=${name}>${content}</h2>`;
    case 3: return html`<h3 part=${name}>${content}</h3>`;
    case 4: return html`<h4 part=${name}>${content}</h4>`;
    case 5: return html`<h5 part=${name}>${content}</h5>`;
    default: return html`<h6 part=${name}>${content}</h6>`;
  }
};
