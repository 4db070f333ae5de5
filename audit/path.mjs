/**
 * Runs in the page; it sees nothing of this module. A readable path to a node, through shadow roots, and the same on every run, such as
 * `main > kommun-nyhet:nth-of-type(2) >> [part=notice] > p`. In a shadow tree it starts at the nearest part.
 */
export function pathOf(node) {
  const step = element => {
    const part = element.getAttribute('part');
    if (part) return `[part=${part}]`;
    const alike = [...(element.parentNode?.children ?? [])].filter(({ localName }) => localName === element.localName);
    return alike.length > 1 ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})` : element.localName;
  };
  const inItsTree = element => {
    const parent = element.hasAttribute('part') ? null : element.parentElement;
    return parent && parent.localName !== 'body' ? `${inItsTree(parent)} > ${step(element)}` : step(element);
  };
  const path = each => {
    const element = each?.nodeType === Node.ELEMENT_NODE ? each : each?.parentElement ?? each?.getRootNode().host;
    if (!element) return 'document';
    const { host } = element.getRootNode();
    return host ? `${path(host)} >> ${inItsTree(element)}` : inItsTree(element);
  };
  return path(node);
}
