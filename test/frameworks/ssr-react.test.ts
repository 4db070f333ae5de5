// A page of its own: the framework leaves names of its own in it.
import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import type { Page } from './page.js';
import { hydratesQuietly } from './quiet.js';

const App = ({ page: { headline, editor, words } }: { page: Page }): ReactNode =>
  createElement('kommun-nyhet', { editor, share: 'none', 'date-published': '2021-05-07' },
    createElement('h2', { slot: 'headline' }, headline), words.map((text) => createElement('p', { key: text }, text)));

hydratesQuietly('React', {
  html: (page) => renderToString(createElement(App, { page })),
  hydrate: (box, first) => {
    const root = flushSync(() => hydrateRoot(box, createElement(App, { page: first })));
    return {
      set: (page) => { flushSync(() => { root.render(createElement(App, { page })); }); },
      end: () => { root.unmount(); },
    };
  },
});
