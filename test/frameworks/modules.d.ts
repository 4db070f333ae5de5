/* eslint no-restricted-syntax: off, @typescript-eslint/consistent-type-imports: off -- a module of another's is declared in this way alone */
// What has no types of its own, as far as these tests use it.
declare module '*.svelte' {
  const component: import('svelte').Component<{ first: import('./page.js').Page }, { set: (page: import('./page.js').Page) => void }>;
  export default component;
}

declare module '*.svelte?server' {
  export { default } from '*.svelte';
}

declare module '@hotwired/turbo' {
  export const renderStreamMessage: (message: string) => void;
}
