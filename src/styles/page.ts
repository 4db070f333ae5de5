import { lightCss } from './light.js';
import { rhythm } from './rhythm.js';

/**
 * The whole of the light DOM's styles, for a page that wants the body to look like the rest of the article: rhythm and hierarchy that
 * stand above resets (`* { all: unset }`, and `h2 { font: inherit }` where that comes first), below most classes of the page's own,
 * and hold before the script has come and where it never comes. Nothing is hidden while waiting.
 */
export const pageCss = /* css */ `
kommun-nyhet:not(:defined) { display: block; max-width: var(--kommun-nyhet-measure, 42em); line-height: 1.6; overflow-wrap: break-word; hyphens: auto; }
kommun-nyhet:not(:defined) > [slot] { margin-bottom: 1rem; }
kommun-nyhet:not(:defined) > [slot=lead] { font-size: 1.125em; font-weight: 600; }
:where(kommun-nyhet) {
  ${rhythm}
  [slot] > :first-child { margin-top: 0; }
  [slot] > :last-child, [slot=lead] { margin-bottom: 0; }
}
${lightCss}`;
