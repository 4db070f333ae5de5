// lit-analyzer does not know Lit's `nothing` and takes `lang=${lang ?? nothing}` for a symbol in an attribute.
// Here it is of no type at all, so that only the other values are looked at.
export * from '../../node_modules/lit/html.js';
export declare const nothing: never;
