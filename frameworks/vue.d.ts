// Written by `npm run manifest`.
import type { EmitFn, HTMLAttributes } from 'vue';
import type { KommunNyhetAttributes, KommunNyhetEvents, KommunNyhet, KommunNyhetProperties } from './element.js';

export type * from './element.js';

// Vue's checker asks for the names of attributes as it would for a component's: date-published as datePublished
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;
type Props = { [Name in keyof KommunNyhetAttributes as Name | Camel<Name>]: KommunNyhetAttributes[Name] } & KommunNyhetProperties & HTMLAttributes;

declare module 'vue' {
  interface GlobalComponents {
    'kommun-nyhet': new () => KommunNyhet & { $props: Props; $emit: EmitFn<{ [Name in keyof KommunNyhetEvents]: (event: KommunNyhetEvents[Name]) => void }> };
  }
}
