// The pages of the cold load: what each loads beside its HTML, and whose `body` it has where that is another's. All but the element's own take the
// municipality's sheet; from markup the element comes with its own, as the README has it, and alone.
const own = { title: '', scripts: [], isModule: true, canWait: false, sheets: ['job/style.css'], sharing: undefined };

export const pages = {
  static: { ...own, title: 'static HTML' },
  declarative: { ...own, title: 'declarative shadow DOM' },
  vanilla: { ...own, title: 'element by hand', scripts: ['cold/vanilla.js'] },
  'from-markup': { ...own, title: '`<kommun-nyhet>` from markup, with its sheet', scripts: ['dist/kommun-nyhet.js'], sheets: ['dist/kommun-nyhet.css'] },
  bare: { ...own, title: '`<kommun-nyhet>` from markup alone', body: 'from-markup', scripts: ['dist/kommun-nyhet.js'], sheets: [] },
  'from-data': { ...own, title: '`<kommun-nyhet>` from JSON-LD', scripts: ['dist/kommun-nyhet.js'], sheets: [] },
  printed: { ...own, title: '`<kommun-nyhet>` printed whole, with its sheet', scripts: ['dist/kommun-nyhet.js'], sheets: ['dist/kommun-nyhet.css'], canWait: true },
  'from-src': { ...own, title: '`<kommun-nyhet>` by `src`', scripts: ['dist/kommun-nyhet-embed.js'], sheets: [] },
  shareon: { ...own, title: 'static + shareon', scripts: ['cold/shareon.js'], sheets: ['job/style.css', 'shareon/dist/shareon.min.css'], sharing: 'a.facebook[href]' },
  shariff: {
    ...own,
    title: 'static + Shariff',
    scripts: ['shariff/dist/shariff.complete.js'],
    isModule: false,
    sheets: ['job/style.css', 'shariff/dist/shariff.complete.css'],
    sharing: '.shariff-button a',
  },
  shoelace: { ...own, title: 'Shoelace', scripts: ['cold/shoelace.js'], sheets: ['job/style.css', '@shoelace-style/shoelace/dist/themes/light.css'] },
  webawesome: { ...own, title: 'Web Awesome', scripts: ['cold/webawesome.js'], sheets: ['job/style.css', 'cold/webawesome.css'] },
  react: { ...own, title: 'React + react-share', scripts: ['cold/react.js'] },
};

/** The scripts among them that are bundled for this bench. */
export const coldScripts = {
  vanilla: 'cold/vanilla.ts',
  shareon: 'cold/shareon.ts',
  shoelace: 'cold/shoelace.ts',
  webawesome: 'cold/webawesome.ts',
  react: 'cold/react.jsx',
};
