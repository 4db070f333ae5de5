/**
 * What holds for the page's own markup wherever the element stands, and for the same in the element itself: adopted by the tree
 * around it and by its own. At the weight of one element name, below every class of the page's own.
 */
export const lightCss = /* css */ `
:where(kommun-nyhet, :host) {
  :is(h1, h2, h3, h4, h5, h6):where(#headline *, [slot=headline], [slot=headline] *) {
    margin: 0; font-size: var(--kommun-nyhet-headline-size, clamp(1.625em, 1.125em + 3.25cqi, 2.625em)); line-height: 1.15; text-wrap: balance;
  }
  figure { margin: 0 0 1.5em; }
  img { height: auto; max-width: 100%; }
  figure img { display: block; }
  figcaption { font-size: .875em; margin-top: .57em; }
  a:where([slot=notice] *, [slot=replacement], [slot=replacement] *) { color: inherit; }
  @media print { a:where([href^=http])::after { content: " (" attr(href) ")"; } }
}
`;
