import { Node } from '@tiptap/core';

const attributes = ['src', 'heading-level', 'locale', 'share', 'outdated-after', 'images'];

const KommunNyhet = Node.create({
  name: 'kommunNyhet',
  group: 'block',
  content: 'block+',
  addAttributes: () => Object.fromEntries(attributes.map(name => [name, { default: null }])),
  parseHTML: () => [{ tag: 'kommun-nyhet[src]' }],
  renderHTML: ({ HTMLAttributes }) => ['kommun-nyhet', HTMLAttributes, 0],
});

export const settings = { extensions: [KommunNyhet] };
