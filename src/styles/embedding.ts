import { rhythm } from './rhythm.js';

/** The text of an article from elsewhere, and what is said about loading it. It stands in the element's own tree, where the page's styles do not reach. */
export const embeddingCss = /* css */ `
.loaded {
  ${rhythm}
  table, :is(li, th, td) > :last-child { margin-bottom: 0; }
  p { white-space: normal; }
  pre { white-space: pre-wrap; }
  pre, code { hyphens: none; }
  h5, h6 { font-style: italic; }
  ins, u { text-decoration-style: dotted; } /* a whole line is a link's */
  dt, caption, summary { font-weight: 700; text-align: start; }
  summary { padding: .7em 0; cursor: pointer; scroll-margin: 6em 0; }
  figure img { display: block; }
  .table { margin-bottom: 1.5em; overflow-x: auto; }
  table { border-collapse: collapse; }
  th, td { padding: .375em .75em; border-block: 1px solid; text-align: start; vertical-align: top; }
  @media print { .table { overflow: visible; } }
}
[part=source] { margin: 1.5em 0 0; }
[part=status] p { margin: 0; }
[part=status] a { display: inline-block; box-sizing: border-box; min-height: 44px; padding: .6em 0; } /* WCAG 2.5.5 */
[part=status] button { all: unset; scroll-margin: 6em 0; margin-top: .5em; cursor: pointer; &:focus-visible { outline: 3px solid; } }
/* A link in place of a picture or a film has a frame, as the button has. */
[part=status] button, .loaded figure a:not(figcaption *, :has(img)) {
  display: block;
  box-sizing: border-box;
  min-height: 44px; /* WCAG 2.5.5 */
  padding: .5em 1em;
  border: 1px solid;
  border-radius: .25em;
}
`;
