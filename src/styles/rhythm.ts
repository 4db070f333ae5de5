/** The rhythm and hierarchy of a whole text: in the page's own markup (page.ts), and in a body from elsewhere (embedding.ts). */
export const rhythm = /* css */ `
  * { display: revert; font-style: revert; }
  p, ul, ol, dl, blockquote, pre, table { margin: 0 0 1em; }
  ul, ol { padding: 0; padding-inline-start: 1.5em; }
  ul, ol:not([type]) { list-style: revert; }
  li + li { margin-top: .25em; }
  b, strong { font-weight: 700; }
  a { text-decoration: underline; text-underline-offset: .15em; }
  video, iframe, table { max-width: 100%; }
  blockquote { padding-inline-start: 1em; border-inline-start: .25em solid; }
  h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 .4em; font-size: 1em; font-weight: 700; line-height: 1.25; text-wrap: balance; }
  h2 { font-size: 1.375em; }
  h3 { font-size: 1.1875em; }
  @media print {
    h1, h2, h3, h4, h5, h6 { break-after: avoid; }
    figure, blockquote, tr { break-inside: avoid; }
  }
`;
