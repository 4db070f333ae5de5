/** A node and what is in it, a line each, indented: role, name, text where it is another, language, and what sets it apart. */
export const format = (node, depth = 0) =>
  [`${'  '.repeat(depth)}${line(node)}`, ...childrenOf(node).map(child => format(child, depth + 1))].join('\n');

function line({ role, name, description, text, languages, attributes, states, relations }) {
  const words = text.replaceAll(embedded, '▪');
  const parts = [
    role,
    name && JSON.stringify(name),
    /[^▪\s]/.test(words) && words !== name && `text ${JSON.stringify(words)}`,
    description && `description ${JSON.stringify(description)}`,
    languages.length && `[${languages.join(', ')}]`,
    ...kept.filter(key => attributes[key]).map(key => `${key}=${attributes[key]}`),
    ...states.filter(state => !usual.has(state)),
    ...Object.entries(relations).map(([kind, roles]) => `(${kind} ${roles.join(', ')})`),
  ];
  return parts.filter(Boolean).join(' ');
}

/** Chromium repeats a node's text in a child, which no screen reader says again. */
const childrenOf = ({ text, children }) => (children.length === 1 && children[0].role === 'static' && children[0].text === text ? [] : children);

/** Where another node stands in a text. */
const embedded = '\uFFFC';

/** The attributes that a reader hears of; not those, such as the tag, that tell how the page is written. */
const kept = ['xml-roles', 'level', 'live', 'atomic', 'container-live', 'container-atomic', 'busy', 'posinset', 'setsize', 'table-cell-index'];

/** The states of nearly everything, and those that depend on which window lies before. */
const usual = new Set([
  'active', 'enabled', 'horizontal', 'multi line', 'opaque', 'selectable text', 'sensitive', 'showing', 'vertical', 'visible',
]);
