/** Keeps the manifest to what users of the element can use: no private or protected members, no internal state. */
export const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      // the analyzer takes what an event's constructor assigns for the member's default
      if (!declaration.customElement) for (const member of declaration.members ?? []) delete member.default;
      const hidden = new Set(declaration.members?.filter(isHidden).map(({ name }) => name));
      declaration.members = declaration.members?.filter(({ name }) => !hidden.has(name));
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !hidden.has(fieldName));
      // absent is a value of the property; an attribute is just not there
      for (const { type } of declaration.attributes ?? []) if (type) type.text = type.text.replace(/ \| (undefined|null)/g, '');
    }
  },
});

const isHidden = ({ name, privacy, kind, static: isStatic }) =>
  privacy === 'private' || privacy === 'protected' || /^[#_]|Callback$/.test(name) || (isStatic && (kind === 'method' || /^(observedAttributes|properties)$/.test(name)));

const declarationsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

/** Names the modules that users import (dist/index.js, dist/define.js) instead of the source that they are built from. */
export const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const isDefinition = ({ kind }) => kind === 'custom-element-definition';
    const index = customElementsManifest.modules.find(({ path }) => path === 'src/index.ts');
    const published = index.exports.map(({ name }) => name);
    const inIndex = name => ({ name, module: 'dist/index.js' });
    const declarations = declarationsOf(customElementsManifest).filter(({ name }) => published.includes(name));
    for (const declaration of declarations) {
      // a base of ours is not published; what it gives counts as the element's own
      declaration.superclass = { name: declaration.customElement ? 'HTMLElement' : declaration.superclass.name };
      for (const member of declaration.members ?? []) delete member.inheritedFrom;
    }
    const definitions = customElementsManifest.modules.flatMap(({ exports }) => exports.filter(isDefinition));
    customElementsManifest.modules = [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations,
        exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: inIndex(name) })),
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: definitions.map(definition => ({ ...definition, declaration: inIndex(definition.declaration.name) })),
      },
    ];
  },
});
