import { html } from 'lit';

/** The page's own markup alone, in the contract's order: what is left where the article cannot be rendered. */
export const bareSlots = html`
  <slot name="logo"></slot><slot name="headline"></slot><slot name="published"></slot><slot name="notice" hidden></slot><slot name="replacement"></slot>
  <slot name="lead"></slot><slot name="image"></slot><slot></slot><slot name="modified"></slot><slot name="share"></slot><slot name="footer"></slot>`;
