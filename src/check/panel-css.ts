/** The panel. Each colour comes with its background, at 7:1 or more, and a button is 44 px (WCAG 2.5.5); important, because a page's `* { all: unset }` reaches the element itself. */
export const panelCss = /* css */ `
:host { display: block !important; margin: 1.5em 0 !important; }
:host([hidden]) { display: none !important; }
section {
  padding: 1em 1.25em;
  border: .125em solid;
  border-radius: .25em;
  background: light-dark(#f4f6f8, #1c2126);
  color: light-dark(#14191d, #eef1f3);
  font: 1em/1.5 system-ui, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
}
p { margin: 0; }
#title, strong, span { font-weight: 700; }
#count { margin-top: .25em; }
#title:focus { outline: none; }
ol { margin: 1em 0 0; padding: 0 0 0 1.5em; }
li + li { margin-top: 1.25em; }
strong { padding: 0 .4em; border: .125em solid; border-radius: .25em; }
.error { border-color: transparent; background: light-dark(#8a0f24, #ffb3ba); color: light-dark(#fff, #2b0007); }
button {
  min-height: 44px;
  min-width: 44px;
  margin-top: .5em;
  padding: .5em 1em;
  border: .0625em solid;
  border-radius: .25em;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:hover { text-decoration: underline; }
button:focus-visible { outline: .1875em solid; outline-offset: .125em; }
@media print { :host { display: none !important; } }
`;
