import { html, type TemplateResult } from 'lit';
import { PLACES } from '../article/place.js';

/** A place, and nothing around it. */
export const bareSlot = (name: string): TemplateResult => html`<slot name=${name} ?hidden=${name === 'notice'}></slot>`;

/** The page's own markup alone, in the contract's order: what is left where the article cannot be rendered. */
export const bareSlots = (host: Element): TemplateResult[] => [...new Set([...PLACES, ...Array.from(host.children, ({ slot }) => slot)])].map(bareSlot);
