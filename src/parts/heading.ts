import { html, nothing, type TemplateResult } from 'lit';

/** What a heading says of itself, where it does. */
interface Attributes {
  readonly part?: string;
  readonly lang?: string | undefined;
  readonly dir?: 'auto';
}

/** A heading of a level from 1 to 6. HTML has no other way to choose a level than six names. */
export const heading = (level: number, content: unknown, { part, lang, dir }: Attributes): TemplateResult => {
  switch (level) {
    case 1: return html`<h1 part=${part ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</h1>`;
    case 2: return html`<h2 part=${part ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</h2>`;
    case 3: return html`<h3 part=${part ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</h3>`;
    case 4: return html`<h4 part=${part ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</h4>`;
    case 5: return html`<h5 part=${part ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</h5>`;
    default: return html`<h6 part=${part ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</h6>`;
  }
};
