// Types by which the templates of frameworks know the element. What is common comes from the manifest; what a framework asks for is a
// dozen lines, written by hand, because the generators for JSX and Vue that there are were faulty.

const HEAD = '// Written by `npm run manifest`.\n';

/** Those types, as `{ path: text }`. */
export function frameworkTypes(element) {
  return {
    'frameworks/element.d.ts': HEAD + elementTypes(element),
    'frameworks/react.d.ts': HEAD + react,
    'frameworks/svelte.d.ts': HEAD + svelte,
    'frameworks/vue.d.ts': HEAD + vue,
  };
}

function elementTypes({ attributes, events, members, slots }) {
  const properties = members.filter(({ kind, attribute, readonly, static: isStatic }) => kind === 'field' && !attribute && !readonly && !isStatic);
  const names = ['NewsArticle', ...events.map(({ type }) => type.text)].sort();
  return `import type { ${[...new Set(names)].join(', ')} } from '../dist/types/index.js';

export type { KommunNyhet } from '../dist/types/index.js';

/** The attributes, as HTML writes them: they are right before the script has come, too, and on a server. */
export interface KommunNyhetAttributes {
${attributes.map(({ name, type, description }) => member(name, `${type?.text ?? 'string'} | null | undefined`, description)).join('\n')}
}

/** The properties that have no attribute. */
export interface KommunNyhetProperties {
${properties.map(({ name, type, description }) => member(name, `${type.text.replace(' | undefined', '')} | undefined`, description)).join('\n')}
}

/** The events, by name. */
export interface KommunNyhetEvents {
${events.map(({ name, type, description }) => member(name, type.text, description, '')).join('\n')}
}

/** What \`slot\` says on a child; without it the child belongs to the body. */
export type KommunNyhetSlot = ${slots.filter(({ name }) => name).map(({ name }) => `'${name}'`).join(' | ')};

/** Listeners as React and Svelte write them, such as \`onkommun-nyhet-share\`. */
export type KommunNyhetListeners = { [Name in keyof KommunNyhetEvents as \`on\${Name}\`]?: ((event: KommunNyhetEvents[Name]) => void) | null | undefined };
`;
}

const member = (name, type, description, optional = '?') =>
  `  /** ${(description ?? '').replace(/\s*\n\s*/g, ' ').trim()} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}${optional}: ${type};`;

const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { KommunNyhet, KommunNyhetAttributes, KommunNyhetListeners, KommunNyhetProperties } from './element.js';

export type * from './element.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kommun-nyhet': DetailedHTMLProps<HTMLAttributes<KommunNyhet>, KommunNyhet> & KommunNyhetAttributes & KommunNyhetProperties & KommunNyhetListeners;
    }
  }
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { KommunNyhet, KommunNyhetAttributes, KommunNyhetListeners, KommunNyhetProperties } from './element.js';

export type * from './element.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'kommun-nyhet': HTMLAttributes<KommunNyhet> & KommunNyhetAttributes & KommunNyhetProperties & KommunNyhetListeners;
  }
}
`;

const vue = `import type { HTMLAttributes } from 'vue';
import type { KommunNyhet, KommunNyhetAttributes, KommunNyhetEvents, KommunNyhetProperties } from './element.js';

export type * from './element.js';

// Vue's checker asks for attributes and listeners by the names that a component's would have: date-published as datePublished
type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type Props = { [Name in keyof KommunNyhetAttributes as Name | Camel<Name>]: KommunNyhetAttributes[Name] } & {
  [Name in keyof KommunNyhetEvents as \`on\${Capitalize<Camel<Name>>}\`]?: (event: KommunNyhetEvents[Name]) => void;
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
`;
