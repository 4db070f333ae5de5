import { html, type TemplateResult } from 'lit';
import { PLACES } from '../article/place.js';

/** The page's own markup alone, in the contract's order: what is left where the article cannot be rendered. */
export const bareSlots = (): TemplateResult =>
  html`${PLACES.map((place) => html`<slot name=${place} ?hidden=${place === 'notice'}></slot>`)}`;
