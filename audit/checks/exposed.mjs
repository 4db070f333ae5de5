// What the browser itself hands to assistive technology.

/** The accessibility tree of each article: its nodes in order, those of a list's marks left out, and `below(node)`, the same from a node on. */
export async function articlesIn(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const hosts = hostsIn(root);
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const below = node => (!node || node.role?.value === 'ListMarker' ? [] : [node, ...(node.childIds ?? []).flatMap(id => below(byId.get(id)))]);
    return nodes.filter(({ backendDOMNodeId }) => hosts.includes(backendDOMNodeId)).map(node => ({ nodes: below(node), below }));
  } finally {
    await session.detach();
  }
}

const hostsIn = node => [
  ...(node.localName === 'kommun-nyhet' ? [node.backendNodeId] : []),
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(hostsIn),
];

export const nameOf = node => node.name?.value?.trim() ?? '';
export const roleOf = node => node.role?.value;
