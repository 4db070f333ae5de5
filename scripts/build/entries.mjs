// What is built from which entry. A new entry is one line here (and one in package.json's `exports`).

/** Complete scripts for a page's script tag: dist/<name>.js (module) and dist/<name>.iife.js (classic). */
export const scripts = {
  'kommun-nyhet': 'src/define.ts',
  'kommun-nyhet-embed': 'src/embed.ts',
  'kommun-nyhet-check': 'src/check.ts',
};

/** The formats that each of them has, and how its file's name ends. */
export const formats = { es: '.js', iife: '.iife.js' };

/** Modules for npm: dist/<name>.js, which leave Lit and each other to be imported. */
export const modules = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  embed: 'src/embed.ts',
  server: 'src/server.ts',
  check: 'src/check.ts',
};

/** Style sheets for the page itself: dist/<name>.css, from the strings that these modules export. */
export const sheets = {
  'kommun-nyhet': ['src/styles/page.ts', 'src/server/printed-css.ts'],
};
