// A page of its own: the framework leaves names of its own in it.
import { createElement, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { renderToString } from 'react-dom/server';
import { hydrates, owns, type Shown } from './owning.js';
import type { Page, Piece } from './page.js';

const piece = (key: Piece, { headline, editor, words, src, href }: Page): ReactNode => {
  switch (key) {
    case 'artikel': return createElement('kommun-nyhet', { key, editor, share: 'none' },
      createElement('h2', { slot: 'headline' }, headline), words.map((text) => createElement('p', { key: text }, text)));
    case 'hamtad': return createElement('kommun-nyhet', { key, src, editor, share: 'none' }, createElement('p', null, `Reserv: ${headline}`));
    case 'lank': return createElement('h3', { key }, createElement('span', null, createElement('a', { href }, 'Länken')));
    default: return createElement('p', { key }, key === 'fore' ? 'Före' : 'Efter');
  }
};
const App = ({ page }: { page: Page }): ReactNode => createElement('main', null, page.order.map((key) => piece(key, page)));

const shownIn = (root: Root): Shown => ({
  set: (page) => { flushSync(() => { root.render(createElement(App, { page })); }); },
  end: () => { root.unmount(); },
});

owns('React', (box, first) => {
  const page = shownIn(createRoot(box));
  page.set(first);
  return page;
});

hydrates('React', {
  html: (page) => renderToString(createElement(App, { page })),
  // What differs from what was printed, React renders anew, and tells here; nobody need do anything about it.
  hydrate: (box, page) => shownIn(hydrateRoot(box, createElement(App, { page }), { onRecoverableError: () => undefined })),
});
