// A page of its own: the framework leaves names of its own in it.
import { flushSync, hydrate, unmount } from 'svelte';
import { render } from 'svelte/server';
import Sida from './Sida.svelte';
import Printed from './Sida.svelte?server';
import type { Page } from './page.js';
import { hydratesQuietly } from './quiet.js';

hydratesQuietly('Svelte', {
  html: (first) => render(Printed, { props: { first } }).body,
  hydrate: (target, first) => {
    const page = hydrate(Sida, { target, props: { first } }) as { set: (page: Page) => void };
    return { set: (next) => { flushSync(() => { page.set(next); }); }, end: () => { void unmount(page); } };
  },
});
