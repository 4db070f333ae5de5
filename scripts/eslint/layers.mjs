import { dirname, relative, resolve } from 'node:path';

// Imports run downwards only: entries → element → parts, page, locale, styles → article.
// Each layer: which files it is, and which layers it may import besides itself.
const below = ['article', 'events', 'styles', 'locale', 'page', 'parts'];
const layers = {
  article: { files: /^src\/article\//, may: [] },
  events: { files: /^src\/events\.ts$/, may: ['article'] },
  styles: { files: /^src\/styles\//, may: ['article'] },
  locale: { files: /^src\/locale\//, may: ['article'] },
  page: { files: /^src\/page\//, may: ['article', 'events'] },
  parts: { files: /^src\/parts\//, may: ['article', 'events', 'styles', 'locale'] },
  element: { files: /^src\/(kommun-nyhet|extension)\.ts$/, may: below },
  sources: { files: /^src\/sources\//, may: ['article'] },
  embedding: { files: /^src\/embedding\//, may: [...below, 'element', 'sources'] },
  rules: { files: /^src\/check\/(rules\/|reading\/|rule\.ts$)/, may: ['article'] },
  checking: { files: /^src\/check\//, may: ['article', 'styles', 'locale', 'page', 'rules'] },
  server: { files: /^src\/server(\.ts$|\/)/, may: below },
  embed: { files: /^src\/embed\.ts$/, may: [...below, 'element', 'entry', 'embedding', 'sources'] },
  check: { files: /^src\/check\.ts$/, may: ['rules', 'checking'] },
  entry: { files: /^src\/[^/]+\.ts$/, may: [...below, 'element'] },
  published: { files: /^dist\//, may: [] },
  demo: { files: /^demo\//, may: ['published'] },
};
const layerOf = path => Object.keys(layers).find(name => layers[name].files.test(path));

/** Reports an import that points upwards, or that reaches past the public entries. */
export const layersRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upwards: '{{from}} must not import {{to}}: imports run downwards only (see scripts/eslint/layers.mjs).',
      package: '{{from}} imports no package, only its own files.',
    },
  },
  create(context) {
    const here = pathIn(context.cwd, context.filename);
    const from = layerOf(here);
    const look = node => {
      const specifier = node.source?.value;
      if (!from || typeof specifier !== 'string') return;
      if (!/^\.{0,2}\//.test(specifier)) {
        if (from === 'article' || from === 'demo') context.report({ node, messageId: 'package', data: { from } });
        return;
      }
      const file = pathIn(context.cwd, resolve(dirname(context.filename), specifier));
      const to = layerOf(file.startsWith('src/') ? file.replace(/\.js$/, '.ts') : file);
      if (to !== from && !layers[from].may.includes(to)) context.report({ node, messageId: 'upwards', data: { from, to: to ?? file } });
    };
    return { ImportDeclaration: look, ImportExpression: look, ExportNamedDeclaration: look, ExportAllDeclaration: look, TSImportType: look };
  },
};

const pathIn = (folder, path) => relative(folder, path).replaceAll('\\', '/');
