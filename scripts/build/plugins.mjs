// What the published scripts leave out of the source. Each plugin looks at what comes out as well: a new
// version of Lit, or a moved file, must fail the build and not silently undo it.
import { nodesOf, replaceRanges } from './ast.mjs';
import { minifyCss, minifyHtml } from './literals.mjs';

/** Two copies of Lit on a page collide on one Trusted Types policy name, so ours gets its own. */
export function renamePolicy(from = 'lit-html', to = 'kommun-nyhet') {
  const before = `createPolicy("${from}"`;
  return {
    name: 'rename-trusted-types-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
      if (code.split(before).length !== 2) this.error(`Expected ${before} exactly once in ${id}: see how this Lit names its Trusted Types policy.`);
      return { code: code.replace(before, `createPolicy("${to}"`), map: null };
    },
    generateBundle(options, bundle) {
      const left = new RegExp(`createPolicy\\(["'\`]${from}`);
      if (codeOf(bundle).some(code => left.test(code))) this.error(`A Trusted Types policy is still named ${from}: see scripts/build/plugins.mjs.`);
    },
  };
}

/** Lit greets a polyfill for browsers that cannot run this element at all, and counts its copies for a warning that only its development build gives. */
export function dropGreetings() {
  const greetings = /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/;
  return {
    name: 'drop-greetings',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
      if (!greetings.test(code)) this.error(`Expected ${greetings} in ${id}: see how this Lit greets its polyfill.`);
      return { code: code.replace(greetings, ';'), map: null };
    },
    generateBundle(options, bundle) {
      if (codeOf(bundle).some(code => code.includes('litHtmlPolyfillSupport'))) this.error('Lit still greets its polyfill: see scripts/build/plugins.mjs.');
    },
  };
}

/** Leaves only the text of every msg() call: its id and description are for lit-localize and for translators. */
export function unwrapMessages() {
  return {
    name: 'unwrap-messages',
    enforce: 'post', // after TypeScript has become JavaScript
    transform(code, id) {
      if (!id.endsWith('/src/locale/texts.ts')) return undefined;
      const edits = messagesIn(code).map(({ start, end, arguments: [text] }) => ({ start, end, text: code.slice(text.start, text.end) }));
      if (!edits.length) this.error('No msg() call was found: have the words left src/locale/texts.ts?');
      return { code: replaceRanges(code, edits), map: null };
    },
    generateBundle(options, bundle) {
      const isOptions = node => node.type === 'Property' && (node.key.name ?? node.key.value) === 'desc';
      const isLeft = codeOf(bundle).some(code => [...nodesOf(code)].some(isOptions));
      if (isLeft) this.error('A description for translators (`desc`) is left: msg() calls belong in src/locale/texts.ts.');
    },
  };
}

const codeOf = bundle => Object.values(bundle).map(file => file.code ?? '');
const messagesIn = code => [...nodesOf(code)].filter(node => node.type === 'CallExpression' && node.callee.name === 'msg');

/** Takes the white space and comments that nobody sees out of html`` and css`` and of strings marked \/* css *\/. */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    enforce: 'pre', // the mark before a string is gone once TypeScript has become JavaScript
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return undefined;
      const edits = [];
      for (const node of nodesOf(code, { lang: 'ts' })) {
        const minify = minifierOf(node, code);
        if (!minify) continue;
        for (const { start: near, value } of (node.quasi ?? node).quasis) {
          const start = code.indexOf(value.raw, near); // in TypeScript the node begins at its ` or }
          edits.push({ start, end: start + value.raw.length, text: minify(value.raw) });
        }
      }
      return { code: replaceRanges(code, edits), map: null };
    },
  };
}

function minifierOf(node, code) {
  if (node.type === 'TaggedTemplateExpression') return { html: minifyHtml, css: minifyCss }[node.tag.name];
  if (node.type === 'TemplateLiteral' && /\/\* css \*\/\s*$/.test(code.slice(0, node.start))) return minifyCss;
  return undefined;
}
