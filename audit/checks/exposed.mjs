// What the browser itself hands to assistive technology.

/** The accessibility tree of each article: its nodes in order, those of a list's marks left out, and `below(node)`, the same from a node on. */
export async function articlesIn(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const below = node => (!node || node.role?.value === 'ListMarker' ? [] : [node, ...(node.childIds ?? []).flatMap(id => below(byId.get(id)))]);
    return articlesBelow(root).map(ids => {
      const isIn = node => ids.has(node?.backendDOMNodeId);
      const tops = nodes.filter(node => isIn(node) && !isIn(byId.get(node.parentId))); // the element itself, or what it holds where it has no node of its own
      return { nodes: tops.flatMap(below), below };
    });
  } finally {
    await session.detach();
  }
}

const inside = node => [...(node.children ?? []), ...(node.shadowRoots ?? [])];
const idsIn = node => [node.backendNodeId, ...inside(node).flatMap(idsIn)];
/** For each article, what is in it. */
const articlesBelow = node => [...(node.localName === 'kommun-nyhet' ? [new Set(idsIn(node))] : []), ...inside(node).flatMap(articlesBelow)];

export const nameOf = node => node.name?.value?.trim() ?? '';
export const roleOf = node => node.role?.value;
