// What a page imports of TipTap, bundled before an editor is opened.
export * from '@tiptap/core';
export { StarterKit } from '@tiptap/starter-kit';
