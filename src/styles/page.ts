import { lightCss } from './light.js';

/**
 * The whole of the light DOM's styles, for a page that wants the body to look like the rest of the article: rhythm and hierarchy that
 * stand above resets (`* { all: unset }`, and `h2 { font: inherit }` where that comes first), below most classes of the page's own,
 * and hold before the script has come and where it never comes. Nothing is hidden while waiting.
 */
export const pageCss = /* css */ `
kommun-nyhet:not(:defined) { display: block; max-width: var(--kommun-nyhet-measure, 42rem); line-height: 1.6; overflow-wrap: break-word; hyphens: auto; }
kommun-nyhet:not(:defined) > [slot] { margin-bottom: 1rem; }
kommun-nyhet:not(:defined) > [slot=lead] { font-size: 1.125em; font-weight: 600; }
:where(kommun-nyhet) {
  * { display: revert; font-style: revert; }
  p, ul, ol, dl, blockquote, pre, table { margin: 0 0 1em; }
  ul, ol { padding: 0; padding-inline-start: 1.5em; list-style: revert; }
  li + li { margin-top: .25em; }
  b, strong { font-weight: 700; }
  a { text-decoration: underline; text-underline-offset: .15em; }
  video, iframe, table { max-width: 100%; }
  blockquote { padding-inline-start: 1em; border-inline-start: .25rem solid; }
  h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 .4em; font-size: 1em; font-weight: 700; line-height: 1.25; text-wrap: balance; }
  h2 { font-size: 1.375em; }
  h3 { font-size: 1.1875em; }
  [slot] > :first-child { margin-top: 0; }
  [slot] > :last-child, [slot=lead] { margin-bottom: 0; }
  @media print {
    h1, h2, h3, h4, h5, h6 { break-after: avoid; }
    figure, blockquote, tr { break-inside: avoid; }
  }
}
${lightCss}`;
