/** The element's own parts. Each colour that it sets comes with its background, at 7:1 or more; all else is the page's. */
export const articleCss = /* css */ `
/* The element's own width decides what it looks like; a parent that asks how wide it would be gets an answer. */
:host { display: block; container-type: inline-size; contain-intrinsic-inline-size: 42em; min-width: 0; max-width: 100%; }
:host([hidden]), [hidden] { display: none !important; }
article { max-width: var(--kommun-nyhet-measure, 42em); line-height: 1.6; overflow-wrap: break-word; hyphens: auto; }
article > * { margin: 0 0 1.5em; }
[part=header] > * { margin: 0 0 .75em; }
article p { margin: 0 0 1em; white-space: pre-line; }
a { color: inherit; }
:is(article, div) > :last-child, ::slotted([slot]) { margin-bottom: 0; }
::slotted([slot=logo]) { margin-bottom: .75em; }
[part=header] > img { width: auto; height: 4em; object-fit: contain; }
/* Clear of a header that sticks; heavier than what unsets all. */
article :is(a, button, input, [tabindex]) { scroll-margin: 6em 0; }

[part=notice] {
  padding: .5em 1.25em 1em;
  border-inline-start: .375em solid;
  background: var(--kommun-nyhet-notice-background, light-dark(#fdf3d0, #320));
  color: var(--kommun-nyhet-notice-color, light-dark(#210, #ffe));
}
[part=notice] > *, [part=notice] ::slotted(*) { margin: .5em 0 0 !important; }
[part=notice] a { display: inline-block; min-height: 44px; padding: .6em 0; box-sizing: border-box; } /* WCAG 2.5.5 */
[part=notice] > :not(p, slot) { font-size: 1.125em; line-height: 1.3; }
[part=lead] { font-size: 1.125em; font-weight: 600; }
`;
