// Written by `npm run manifest`.
import type { HTMLAttributes } from 'vue';
import type { KommunNyhet, KommunNyhetAttributes, KommunNyhetEvents, KommunNyhetProperties } from './element.js';

export type * from './element.js';

// Vue's checker asks for attributes and listeners by the names that a component's would have: date-published as datePublished
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;
type Props = { [Name in keyof KommunNyhetAttributes as Name | Camel<Name>]: KommunNyhetAttributes[Name] } & {
  [Name in keyof KommunNyhetEvents as `on${Capitalize<Camel<Name>>}`]?: (event: KommunNyhetEvents[Name]) => void;
} & KommunNyhetProperties & HTMLAttributes;

declare module 'vue' {
  // a child of the element says which slot it is for
  interface HTMLAttributes {
    slot?: string;
  }
  interface GlobalComponents {
    'kommun-nyhet': new () => KommunNyhet & { $props: Props };
  }
}
