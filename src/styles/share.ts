/** The links for sharing, and what is said about copying. */
export const shareCss = /* css */ `
[part=share] { padding-top: 1.25em; border-top: 1px solid; }
[part=share] :is(ul, li), [part=share-link], input { all: unset; }
[part=share] ul { display: flex; flex-wrap: wrap; gap: .5em; }
[part=share-link], input {
  box-sizing: border-box;
  min-height: 44px; /* WCAG 2.5.5 */
  max-width: 100%;
  padding: .5em 1em;
  border: 1px solid;
  border-radius: .25em;
}
[part=share-link] { display: inline-flex; gap: .5em; align-items: center; line-height: 1.25; cursor: pointer; }
[part=share-link]:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid; }
svg { width: 1.25em; flex: none; fill: none; stroke: currentColor; }
label, input { display: block; width: 100%; margin-top: .75em; }
/* That the address is copied: the button shows it already. */
.copied { position: absolute; clip-path: inset(50%); }
/* Tells several articles apart for the ear. Without a box of its own: with one, Orca in Firefox makes two links of it. */
.apart { font-size: 0; letter-spacing: 0; word-spacing: 0; }
@media print { [part=share] { display: none; } }
`;
