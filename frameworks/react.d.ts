// Written by `npm run manifest`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { KommunNyhet, KommunNyhetAttributes, KommunNyhetListeners, KommunNyhetProperties } from './element.js';

export type * from './element.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kommun-nyhet': DetailedHTMLProps<HTMLAttributes<KommunNyhet>, KommunNyhet> & KommunNyhetAttributes & KommunNyhetProperties & KommunNyhetListeners;
    }
  }
}
