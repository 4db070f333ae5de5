import { each } from './nodes.js';

/** What a loaded text links to is not the page's own word: search engines are told so, and where it is opened in another window, that learns nothing of this one. */
export const disownLinks = (body: ParentNode): void => {
  each<HTMLAnchorElement>(body, 'a', (link) => { link.rel = 'nofollow noopener'; });
};
