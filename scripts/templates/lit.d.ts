// As ./html.d.ts, for `import … from 'lit'`.
export * from '../../node_modules/lit/index.js';
export declare const nothing: never;
