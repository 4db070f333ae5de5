// What the published scripts do to the source. Each plugin looks at what comes out as well: a new version of Lit, or a
// moved file, must fail the build and not silently undo it.
import { nodesOf, replaceRanges } from './ast.mjs';

/** What the policy of lit-html is called, and what it is called in ours: docs/decisions/0008-trusted-types-policy.md */
export const policyNames = { from: 'createPolicy("lit-html"', to: 'createPolicy("kommun-nyhet"' };

/**
 * Two copies of Lit on a page collide on one Trusted Types policy name, so ours gets its own. The one thing that the build changes in
 * what a dependency says: docs/decisions/0020-libraries-as-published.md
 */
export function renamePolicy({ from, to } = policyNames) {
  return {
    name: 'rename-trusted-types-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
      if (code.split(from).length !== 2) this.error(`Expected ${from} exactly once in ${id}: see how this Lit names its Trusted Types policy.`);
      return { code: code.replace(from, to), map: null };
    },
    generateBundle(options, bundle) {
      if (codeOf(bundle).some(code => /createPolicy\(["'`]lit-html/.test(code))) this.error('A Trusted Types policy is still named lit-html: see renamePolicy in scripts/build/plugins.mjs.');
    },
  };
}

/** Leaves only the text of every msg() call: its id and description are for lit-localize and for translators. */
export function unwrapMessages() {
  return {
    name: 'unwrap-messages',
    enforce: 'post', // after TypeScript has become JavaScript
    transform(code, id) {
      if (!/\/src\/locale\/[\w-]+\.ts$/.test(id)) return undefined;
      const edits = messagesIn(code).map(({ start, end, arguments: [text] }) => ({ start, end, text: code.slice(text.start, text.end) }));
      return edits.length ? { code: replaceRanges(code, edits), map: null } : undefined;
    },
    generateBundle(options, bundle) {
      const isOptions = node => node.type === 'Property' && (node.key.name ?? node.key.value) === 'desc';
      const isLeft = codeOf(bundle).some(code => [...nodesOf(code)].some(isOptions));
      if (isLeft) this.error('A description for translators (`desc`) is left: msg() calls belong in src/locale/.');
    },
  };
}

/** Tells `hear` of every module of a dependency that reaches a bundle: its file, and its code after all transforms. */
export function recordLibraries(hear) {
  return {
    name: 'record-libraries',
    generateBundle(options, bundle) {
      const ids = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
      for (const id of ids.filter(isLibrary)) hear({ file: id, code: this.getModuleInfo(id).code });
    },
  };
}

const isLibrary = id => id.includes('/node_modules/');
const codeOf = bundle => Object.values(bundle).map(file => file.code ?? '');
const messagesIn = code => [...nodesOf(code)].filter(node => node.type === 'CallExpression' && node.callee.name === 'msg');
