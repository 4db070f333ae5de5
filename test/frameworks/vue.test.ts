// A page of its own: the framework leaves names of its own in it.
import { createApp, createSSRApp, h, shallowRef, type App, type ShallowRef, type VNode } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { hydrates, owns, type Shown } from './owning.js';
import type { Page, Piece } from './page.js';

const piece = (key: Piece, { headline, editor, words, src, href }: Page): VNode => {
  switch (key) {
    case 'artikel': return h('kommun-nyhet', { key, editor, share: 'none' }, [h('h2', { slot: 'headline' }, headline), words.map((text) => h('p', { key: text }, text))]);
    case 'hamtad': return h('kommun-nyhet', { key, src, editor, share: 'none' }, [h('p', `Reserv: ${headline}`)]);
    case 'lank': return h('h3', { key }, [h('span', [h('a', { href }, 'Länken')])]);
    default: return h('p', { key }, key === 'fore' ? 'Före' : 'Efter');
  }
};
const sida = (page: ShallowRef<Page>) => ({ render: () => h('main', page.value.order.map((key) => piece(key, page.value))) });

const shownIn = (app: App, page: ShallowRef<Page>, box: Element): Shown => {
  let isThere = true;
  app.mount(box);
  return {
    set: (next) => { page.value = next; },
    end: () => {
      if (isThere) app.unmount();
      isThere = false;
    },
  };
};

owns('Vue', (box, first) => {
  const page = shallowRef(first);
  return shownIn(createApp(sida(page)), page, box);
});

hydrates('Vue', {
  html: (page) => renderToString(createSSRApp(sida(shallowRef(page)))),
  hydrate: (box, first) => {
    const page = shallowRef(first);
    return shownIn(createSSRApp(sida(page)), page, box);
  },
});
