// Runs in the browser, in a page of several test files: scripts/test/pages.mjs.

/** Loads the files one after another. The tests of each are in a suite of the file's name, which fails where they leave the page changed. */
export async function inOnePage(files) {
  const { suite: all } = window.mocha;
  for (const file of files) {
    const before = all.suites.length;
    const problem = await import(`/${file}`).then(() => undefined, error => error);
    const suites = all.suites.splice(before);
    const own = window.Mocha.Suite.create(all, file);
    for (const suite of suites) own.addSuite(suite);
    if (problem) own.addTest(new window.Mocha.Test('loads', () => { throw problem; }));
    leavesNothing(own);
  }
}

function leavesNothing(suite) {
  let before;
  suite.beforeAll('looks at the page', () => { before = state(); });
  suite.afterAll('looks at the page again', () => {
    const after = state();
    const left = [['came', after, before], ['went', before, after]].flatMap(([how, these, those]) => these.filter(each => !those.includes(each)).map(each => `${how}: ${each.slice(0, 300)}`));
    if (left.length) throw new Error(`${suite.title} leaves the page changed to the test files after it, and has to undo that, or to begin with “// A page of its own: why”.\n${left.join('\n')}`);
  });
}

/** All that a test may change of a page and others would meet. */
const state = () => [
  ...[document.documentElement, document.body].flatMap(({ localName, attributes }) => [...attributes].map(({ name, value }) => `<${localName} ${name}="${value}">`)),
  ...[...document.head.childNodes, ...document.body.childNodes].map(node => node.outerHTML ?? node.textContent),
  location.href,
  `${innerWidth} × ${innerHeight} px, scrolled to ${scrollX}, ${scrollY}`,
  ...['print', '(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(prefers-contrast: more)', '(forced-colors: active)'].filter(query => matchMedia(query).matches),
  ...Object.entries({ ...localStorage, ...sessionStorage }).map(each => `stored: ${each}`),
  ...Object.keys(window).map(name => `window.${name}`),
  ...Object.entries(functions()).map(([name, value]) => `the ${known(value)} ${name}`),
];

const functions = () => ({ ...methods(console), fetch, Date, now: Date.now, DateTimeFormat: Intl.DateTimeFormat, setTimeout, queueMicrotask, share: navigator.share, clipboard: navigator.clipboard });

const methods = object => Object.fromEntries(Object.entries(object).filter(([, value]) => typeof value === 'function'));

/** A number for each thing that there was by a name. */
const known = value => {
  if (!seen.includes(value)) seen.push(value);
  return seen.indexOf(value);
};
const seen = [];
