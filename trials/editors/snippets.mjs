// What somebody might put in a text to get the article there: each column of the table. `by` is how it gets into the
// editor, `kept` finds it in what the editor gives back, and `text` is what it then holds. A row that allows the element
// may not keep its `danger`.
const address = 'https://kommunen.example/nyhet';
const text = 'Rubrik';
const link = `<a href="${address}">${text}</a>`;
const script = 'https://kommunen.example/kommun-nyhet-embed.js';

export const marked = `${address}#kommun-nyhet`;
const markedLink = `<p><a href="${marked}">${text}</a></p>`;
const markedKept = `a[href="${marked}"]`;

export const snippets = [
  {
    id: 'element',
    head: '`<kommun-nyhet>`',
    by: 'load',
    html: `<kommun-nyhet src="${address}" heading-level="3" onclick="alert()">${link}</kommun-nyhet>`,
    kept: `kommun-nyhet[src="${address}"][heading-level="3"] a[href="${address}"]`,
    text,
    danger: 'onclick',
  },
  {
    id: 'script',
    head: '`<script>`',
    by: 'load',
    html: `<script type="module" src="${script}"></script>`,
    kept: `script[src="${script}"]`,
    text: '',
  },
  {
    id: 'div',
    head: '`div[data-*]`',
    by: 'load',
    html: `<div data-kommun-nyhet="${address}">${link}</div>`,
    kept: `div[data-kommun-nyhet="${address}"] a[href="${address}"]`,
    text,
  },
  {
    id: 'empty-div',
    head: { en: 'the same, empty', sv: 'samma, tom' },
    by: 'load',
    html: `<div data-kommun-nyhet="${address}"></div>`,
    kept: `div[data-kommun-nyhet="${address}"]`,
    text: '',
  },
  {
    id: 'data',
    head: '`a[data-*]`',
    by: 'load',
    html: `<p><a href="${address}" data-kommun-nyhet="${address}">${text}</a></p>`,
    kept: `a[href="${address}"][data-kommun-nyhet="${address}"]`,
    text,
  },
  {
    id: 'class',
    head: '`a.class`',
    by: 'load',
    html: `<p><a href="${address}" class="kommun-nyhet">${text}</a></p>`,
    kept: `a.kommun-nyhet[href="${address}"]`,
    text,
  },
  // a marked link must survive everywhere: it is the way in for editors that nobody can change
  { id: 'marked', head: '`a href="…#kommun-nyhet"`', by: 'load', html: markedLink, kept: markedKept, text, mustBeKept: true },
  { id: 'marked-pasted', head: { en: 'pasted', sv: 'inklistrad' }, by: 'paste', html: markedLink, kept: markedKept, text, mustBeKept: true },
  { id: 'marked-typed', head: { en: 'link button', sv: 'länkknapp' }, by: 'link', html: `<p>${text}</p>`, kept: markedKept, text, mustBeKept: true },
];
