// TinyMCE as a CMS has it: in place of a form's textarea.

export async function open(place, html, { folder, settings }) {
  if (!window.tinymce) await load(`/trials/node_modules/${folder}/tinymce.min.js`);
  const target = place.appendChild(document.createElement('textarea'));
  target.value = html;
  const plugins = 'link'; // the one with the dialog
  const [editor] = await window.tinymce.init({ target, plugins, license_key: 'gpl', promotion: false, ...settings });
  return {
    save: () => {
      window.tinymce.triggerSave(); // what it does by itself when the form is sent
      return target.value;
    },
    close: () => editor.remove(),
  };
}

const load = src =>
  new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src, onload, onerror }));
  });
