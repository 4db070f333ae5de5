/** The panel. Each colour comes with its background, at 7:1 or more; important, because a page's `* { all: unset }` reaches the element itself. */
export const panelCss = /* css */ `
:host { display: block !important; margin: 1.5rem 0 !important; }
:host([hidden]) { display: none !important; }
section {
  padding: 1rem 1.25rem;
  border: .125rem solid;
  border-radius: .25rem;
  background: light-dark(#f4f6f8, #1c2126);
  color: light-dark(#14191d, #eef1f3);
  font: 1rem/1.5 system-ui, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
}
p { margin: 0; }
#title, strong, span { font-weight: 700; }
[role=status] { margin-top: .25rem; }
#title:focus { outline: none; }
ol { margin: 1rem 0 0; padding: 0 0 0 1.5rem; }
li + li { margin-top: 1.25rem; }
strong { padding: 0 .4rem; border: .125rem solid; border-radius: .25rem; }
.error { border-color: transparent; background: light-dark(#8a0f24, #ffb3ba); color: light-dark(#fff, #2b0007); }
button {
  min-height: 2.75rem; /* 44 px: WCAG 2.5.5 */
  min-width: 2.75rem;
  margin-top: .5rem;
  padding: .5rem 1rem;
  border: .0625rem solid;
  border-radius: .25rem;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:hover { text-decoration: underline; }
button:focus-visible { outline: .1875rem solid; outline-offset: .125rem; }
@media print { :host { display: none !important; } }
`;
