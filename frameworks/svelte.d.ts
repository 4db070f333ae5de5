// Written by `npm run manifest`.
import type { HTMLAttributes } from 'svelte/elements';
import type { KommunNyhet, KommunNyhetAttributes, KommunNyhetListeners, KommunNyhetProperties } from './element.js';

export type * from './element.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'kommun-nyhet': HTMLAttributes<KommunNyhet> & KommunNyhetAttributes & KommunNyhetProperties & KommunNyhetListeners;
  }
}
