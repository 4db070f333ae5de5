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

/** Gives Lit the policy that the script has of its own: a page allows a name once. */
export function sharePolicy(file) {
  const before = 'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';
  return {
    name: 'share-trusted-types-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
      if (code.split(before).length !== 2) this.error(`Expected ${before} exactly once in ${id}: see how this Lit makes its Trusted Types policy.`);
      return { code: `import{policy}from${JSON.stringify(file)};${code.replace(before, 'e=policy')}`, map: null };
    },
    generateBundle(options, bundle) {
      // one is ours; the other is DOMPurify's, which makes none when it is given ours
      const names = codeOf(bundle).flatMap(code => [...code.matchAll(/createPolicy\(([^,]+),/g)].map(([, name]) => name));
      if (names.some(name => name.includes('lit-html')) || names.filter(name => name.includes('kommun-nyhet')).length !== 1) this.error(`Expected one Trusted Types policy, kommun-nyhet, beside DOMPurify's: ${names.join(' ')}`);
    },
  };
}

// What lit-html has for other uses than ours, as it is written in its published file, and what stays in its place.
const unused = [
  // svg`` and mathml``: our drawings stand in html``
  ['=2===i?"<svg>":3===i?"<math>":""', '=""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  ['if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', 'this.el=S.createElement(f,e),P.currentNode=this.el.content;'],
  // expressions in script, style, textarea and title
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ['if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}', ''],
  // templates that a compiler has prepared
  [',_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);', '}=t,e=this._$AC(t);'],
  // expressions in the place of an attribute, such as ref()
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ['class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}', ''],
  [',F:Z}', '}'],
  // directives
  ['function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}', 'function M(t,i){return i}'],
  // a greeting for a polyfill, which serves browsers that cannot run this element at all, and one for a warning of Lit's development build
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
];

/** Takes out of lit-html what no template here uses: docs/decisions/0003-own-base.md. */
export function dropUnused() {
  return {
    name: 'drop-unused',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
      for (const [before, after] of unused) {
        if (code.split(before).length !== 2) this.error(`Expected ${before} exactly once in ${id}: see how this Lit is written.`);
        code = code.replace(before, () => after);
      }
      return { code, map: null };
    },
    generateBundle(options, bundle) {
      if (codeOf(bundle).some(code => /litHtmlPolyfillSupport|<math>|_\$litDirective\$/.test(code))) this.error('Lit is still whole, or a directive is used: see dropUnused in scripts/build/plugins.mjs.');
    },
  };
}

/**
 * Empties DOMPurify's own lists of what it allows: src/sources/allowed.ts takes their place, and they are a tenth of the script. Without ours
 * nothing at all would be allowed. docs/decisions/0017-one-allow-list.md
 */
export function emptyDefaults() {
  const list = /^(const (?:html|svg|mathMl|xml|svgFilters|svgDisallowed|mathMlDisallowed)(?:\$1)? = freeze\(\[)[^\]]*\]/gm;
  return {
    name: 'empty-defaults',
    transform(code, id) {
      if (!id.endsWith('/dompurify/dist/purify.es.mjs')) return undefined;
      if (code.match(list)?.length !== 10) this.error(`Expected ten lists in ${id}: see how this DOMPurify names what it allows.`);
      return { code: code.replace(list, '$1]'), map: null };
    },
    generateBundle(options, bundle) {
      if (codeOf(bundle).some(code => code.includes('feMergeNode'))) this.error('DOMPurify still has its own lists: see emptyDefaults in scripts/build/plugins.mjs.');
    },
  };
}

/**
 * Takes out of DOMPurify the helpers that its compiler put before it, for browsers that cannot run this element: one class that nothing there
 * uses, and a way to take apart the pairs of Object.entries(), which are arrays.
 */
export function dropHelpers() {
  const helpers = /^function _OverloadYield[^]*?(?=^const entries = Object\.entries;)/m;
  const pair = '_slicedToArray(_ref2, 2)';
  return {
    name: 'drop-helpers',
    transform(code, id) {
      if (!id.endsWith('/dompurify/dist/purify.es.mjs')) return undefined;
      const [dropped = ''] = code.match(helpers) ?? [];
      const names = [...dropped.matchAll(/^function (\w+)/gm)].map(([, name]) => name);
      const rest = code.replace(helpers, '').replace(pair, '_ref2');
      if (!names.includes('AsyncGenerator')) this.error(`Expected helpers before the code in ${id}: see what its compiler puts there.`);
      if (code.split(pair).length !== 2 || names.some(name => rest.includes(name))) this.error(`Expected one use of the helpers in ${id}, ${pair}: see what it does with the others.`);
      return { code: rest, map: null };
    },
    generateBundle(options, bundle) {
      if (codeOf(bundle).some(code => code.includes('Invalid attempt to destructure'))) this.error('DOMPurify still has its compiler’s helpers: see dropHelpers in scripts/build/plugins.mjs.');
    },
  };
}

/** Leaves only the text of every msg() call: its id and description are for lit-localize and for translators. */
export function unwrapMessages() {
  return {
    name: 'unwrap-messages',
    enforce: 'post', // after TypeScript has become JavaScript
    transform(code, id) {
      if (!/\/src\/locale\/(texts|embedding|check)\.ts$/.test(id)) return undefined;
      const edits = messagesIn(code).map(({ start, end, arguments: [text] }) => ({ start, end, text: code.slice(text.start, text.end) }));
      if (!edits.length) this.error('No msg() call was found: have the words left src/locale/?');
      return { code: replaceRanges(code, edits), map: null };
    },
    generateBundle(options, bundle) {
      const isOptions = node => node.type === 'Property' && (node.key.name ?? node.key.value) === 'desc';
      const isLeft = codeOf(bundle).some(code => [...nodesOf(code)].some(isOptions));
      if (isLeft) this.error('A description for translators (`desc`) is left: msg() calls belong in src/locale/texts.ts, embedding.ts and check.ts.');
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
