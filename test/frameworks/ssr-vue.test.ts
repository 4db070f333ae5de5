// A page of its own: the framework leaves names of its own in it.
import { createSSRApp, h, shallowRef, type ShallowRef } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { Page } from './page.js';
import { hydratesQuietly } from './quiet.js';

// What a bundler's settings say in a site of one's own; without them, Vue asks for them in the console.
Object.assign(globalThis, { __VUE_OPTIONS_API__: true, __VUE_PROD_DEVTOOLS__: false, __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: true });

const appOf = (page: ShallowRef<Page>) => createSSRApp({
  render: () => {
    const { headline, editor, words } = page.value;
    return h('kommun-nyhet', { editor, share: 'none', 'date-published': '2021-05-07' }, [h('h2', { slot: 'headline' }, headline), words.map((text) => h('p', { key: text }, text))]);
  },
});

hydratesQuietly('Vue', {
  html: (page) => renderToString(appOf(shallowRef(page))),
  hydrate: (box, first) => {
    const page = shallowRef(first);
    const app = appOf(page);
    app.mount(box);
    return { set: (next) => { page.value = next; }, end: () => { app.unmount(); } };
  },
});
