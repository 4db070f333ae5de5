const attributeOf = property => property.replace(/[A-Z]/g, '-$&').toLowerCase();

/**
 * The analyzer reads `static properties` where each is written out. Ours spreads a list of names that is used elsewhere, too: each of them, and
 * each key beside it that does not say `attribute: false`, has the attribute of its name.
 */
export function reflectedAttributes() {
  let reflected = [];
  return {
    name: 'reflected-attributes',

    analyzePhase({ ts, node }) {
      if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties') return;
      const list = /Object\.fromEntries\((\w+)\.map/.exec(node.initializer.getText())?.[1];
      const variables = node.getSourceFile().statements.filter(ts.isVariableStatement);
      const declarations = variables.flatMap(({ declarationList }) => [...declarationList.declarations]);
      const names = declarations.find(({ name }) => name.getText() === list)?.initializer?.expression; // what stands before `as const`
      if (!names) throw new Error('No list of names is spread into `static properties`: see scripts/manifest/reflected.mjs.');
      const beside = node.initializer.properties.filter(property => ts.isPropertyAssignment(property) && !property.getText().includes('attribute: false'));
      reflected = [...[...names.elements].map(({ text }) => text), ...beside.map(({ name }) => name.getText())];
    },

    packageLinkPhase({ customElementsManifest }) {
      const element = customElementsManifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
      element.attributes = reflected.map(field => {
        const member = element.members.find(({ name }) => name === field);
        if (!member?.description) throw new Error(`The property ${field} has no comment, or is not declared.`);
        const name = attributeOf(field);
        member.attribute = name;
        return { name, type: member.type && { ...member.type }, description: member.description, default: member.default, fieldName: field };
      });
    },
  };
}
