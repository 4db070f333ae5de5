const attributeOf = property => property.replace(/[A-Z]/g, '-$&').toLowerCase();

/**
 * The analyzer knows the properties of LitElement and not our own base's: it is told here that `this.reflect(NAMES)` in
 * `observedAttributes` makes an attribute of each property that NAMES lists.
 */
export function reflectedAttributes() {
  let reflected = [];
  return {
    name: 'reflected-attributes',

    analyzePhase({ ts, node }) {
      if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'observedAttributes') return;
      const list = node.initializer.getText().match(/this\.reflect\((\w+)\)/)?.[1];
      const variables = node.getSourceFile().statements.filter(ts.isVariableStatement);
      const declarations = variables.flatMap(({ declarationList }) => [...declarationList.declarations]);
      const names = declarations.find(({ name }) => name.getText() === list)?.initializer;
      if (!names) throw new Error('No `this.reflect(NAMES)` with a list in the same file: see scripts/manifest/reflected.mjs.');
      reflected = [...names.elements].map(({ text }) => text);
    },

    packageLinkPhase({ customElementsManifest }) {
      const element = customElementsManifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
      // the class's own comment tells of an attribute that has no property
      const alone = element.attributes.filter(({ name, description }) => description && !element.members.some(member => member.name === name));
      const others = element.attributes.filter(attribute => !alone.includes(attribute)).map(({ name }) => name);
      const withProperty = [...reflected, ...others].map(field => {
        const member = element.members.find(({ name }) => name === field);
        if (!member?.description) throw new Error(`The property ${field} has no comment, or is not declared.`);
        const name = attributeOf(field);
        member.attribute = name;
        return { name, type: member.type && { ...member.type }, description: member.description, default: member.default, fieldName: field };
      });
      element.attributes = [...withProperty, ...alone];
    },
  };
}
