// A page of its own: the framework leaves names of its own in it.
import { flushSync, hydrate, mount, unmount } from 'svelte';
import { render } from 'svelte/server';
import Sida from './Sida.svelte';
import Printed from './Sida.svelte?server';
import { hydrates, owns, type Framework } from './owning.js';
import type { Page } from './page.js';

const shownBy = (start: typeof mount): Framework => (target, first) => {
  const page = start(Sida, { target, props: { first } }) as { set: (page: Page) => void };
  let isThere = true;
  return {
    set: (next) => { flushSync(() => { page.set(next); }); },
    end: () => {
      if (isThere) void unmount(page);
      isThere = false;
    },
  };
};

owns('Svelte', shownBy(mount));

hydrates('Svelte', {
  html: (first) => render(Printed, { props: { first } }).body,
  hydrate: shownBy(hydrate as typeof mount),
});
