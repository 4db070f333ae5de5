// TipTap has neither form nor dialogs of its own: a CMS asks it for the HTML, and calls its commands.
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

export function open(element, content, { settings }) {
  const editor = new Editor({ element, content, extensions: [StarterKit, ...(settings.extensions ?? [])] });
  return {
    link: href => editor.commands.setLink({ href }),
    save: () => editor.getHTML(),
    close: () => editor.destroy(),
  };
}
