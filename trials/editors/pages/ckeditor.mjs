// CKEditor 5 as a CMS has it: in place of a form's textarea.
import { Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph } from 'ckeditor5';

const plugins = [Essentials, Paragraph, Heading, Bold, Italic, List, Link];

export async function open(place, html, { settings }) {
  const target = place.appendChild(document.createElement('textarea'));
  target.value = html;
  const editor = await ClassicEditor.create(target, { licenseKey: 'GPL', plugins, ...settings });
  return {
    save: () => {
      editor.updateSourceElement(); // what it does by itself when the form is sent
      return target.value;
    },
    close: () => editor.destroy(),
  };
}
