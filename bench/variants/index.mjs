// Every way to show the article that is timed side by side. `sheets` and `script`, the published one, are what its page loads; `entry`
// where it is written, if not under its name; `measures` what it takes part in, if not in all that it can; `besides` what its readers
// are shown more than the others'.

const source = /"(Källa:|Source:|127\.0\.0\.1:\d+|unknown: https:\/\/kommun\.example\/\S+)" besides$/;

export const variants = [
  { name: 'static', title: 'static HTML, `innerHTML`', sheets: ['style'] },
  { name: 'cloned', title: 'static HTML, cloned whole', sheets: ['style'] },
  { name: 'declarative', title: 'declarative shadow DOM', sheets: ['style'] },
  { name: 'vanilla', title: 'element by hand, no library', sheets: ['style'] },
  { name: 'twin', title: 'static twin, `<kommun-nyhet>`’s pixels and sheets', script: 'kommun-nyhet' },
  { name: 'from-markup', title: '`<kommun-nyhet>` from markup', script: 'kommun-nyhet' },
  { name: 'from-data', title: '`<kommun-nyhet>` from JSON-LD', script: 'kommun-nyhet' },
  { name: 'printed', title: '`<kommun-nyhet>` printed whole by the server', script: 'kommun-nyhet' },
  { name: 'from-property', title: '`<kommun-nyhet>` from its property', script: 'kommun-nyhet' },
  { name: 'from-src', title: '`<kommun-nyhet>` by `src`, from memory', script: 'kommun-nyhet-embed', besides: source },
  { name: 'shoelace', title: 'Shoelace', sheets: ['style'] },
  { name: 'webawesome', title: 'Web Awesome', sheets: ['style'] },
  { name: 'react', title: 'React + react-share', sheets: ['style'], entry: 'react.jsx' },
  { name: 'list', title: '`<kommun-nyhet>` from markup, list style', script: 'kommun-nyhet', sheets: ['list'], entry: 'from-markup.ts', measures: ['frame'] },
  { name: 'static-list', title: 'static HTML, list style', sheets: ['style', 'list'], entry: 'static.ts', measures: ['frame'] },
];
