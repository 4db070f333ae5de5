// The editors as CMSs set them up: each row of the table. `settings` is a module in settings/, and `allows` says that
// it is what a site writes to let <kommun-nyhet> through: docs/proof/editors.md shows it.
const tinymce = { editor: 'tinymce', packages: ['tinymce-6', 'tinymce-7', 'tinymce-8'] };
const umbraco = { editor: 'tinymce', packages: ['tinymce-6'] };
const tiptap = { editor: 'tiptap', packages: ['@tiptap/starter-kit'] };
const ckeditor = { editor: 'ckeditor', packages: ['ckeditor5'] };

export const configurations = [
  {
    ...tinymce,
    id: 'tinymce',
    en: version => `TinyMCE ${version} (like Optimizely)`,
    sv: version => `TinyMCE ${version} (som Optimizely)`,
  },
  {
    ...tinymce,
    id: 'tinymce-allowed',
    settings: 'tinymce-allowed',
    allows: { name: 'TinyMCE', how: 'Options for `tinymce.init`.' },
    en: version => `TinyMCE ${version}, \`<kommun-nyhet>\` allowed`,
    sv: version => `TinyMCE ${version}, \`<kommun-nyhet>\` tillåten`,
  },
  {
    ...umbraco,
    id: 'umbraco',
    settings: 'umbraco',
    en: version => `TinyMCE ${version} with Umbraco’s rules (10 to 15)`,
    sv: version => `TinyMCE ${version} med Umbracos regler (10 till 15)`,
  },
  {
    ...umbraco,
    id: 'umbraco-allowed',
    settings: 'umbraco-allowed',
    allows: {
      name: 'Umbraco 10 to 15',
      how:
        'Umbraco 10 to 13 has `RichTextEditor` in `appsettings.json`, under `Umbraco:CMS`. `ValidElements` is Umbraco’s whole list (`rules` ' +
        'stands for it here) with one rule more. In 14 and 15 a package with a `tinyMcePlugin` changes the options instead, which was not run.',
    },
    en: version => `TinyMCE ${version} with Umbraco’s rules, \`<kommun-nyhet>\` allowed`,
    sv: version => `TinyMCE ${version} med Umbracos regler, \`<kommun-nyhet>\` tillåten`,
  },
  {
    ...tiptap,
    id: 'tiptap',
    en: version => `TipTap ${version}, StarterKit (like Umbraco from 16)`,
    sv: version => `TipTap ${version}, StarterKit (som Umbraco från 16)`,
  },
  {
    ...tiptap,
    id: 'tiptap-allowed',
    settings: 'tiptap-allowed',
    allows: {
      name: 'TipTap',
      how:
        'An extension beside StarterKit. In Umbraco from 16, a `tiptapExtension` of a package holds it. The link inside gets a paragraph ' +
        'of its own.',
    },
    en: version => `TipTap ${version}, \`<kommun-nyhet>\` allowed`,
    sv: version => `TipTap ${version}, \`<kommun-nyhet>\` tillåten`,
  },
  {
    ...ckeditor,
    id: 'ckeditor',
    en: version => `CKEditor 5 (${version}) without General HTML Support (like Drupal)`,
    sv: version => `CKEditor 5 (${version}) utan General HTML Support (som Drupal)`,
  },
  {
    ...ckeditor,
    id: 'ckeditor-everything',
    settings: 'ckeditor-everything',
    en: version => `CKEditor 5 (${version}), General HTML Support for everything`,
    sv: version => `CKEditor 5 (${version}), General HTML Support för allt`,
  },
  {
    ...ckeditor,
    id: 'ckeditor-allowed',
    settings: 'ckeditor-allowed',
    allows: {
      name: 'CKEditor 5',
      how:
        'A plugin, because the setting `allow: [{ name: "kommun-nyhet" }]` does nothing by itself: General HTML Support has to be told what ' +
        'kind of element it is. The link inside gets a paragraph of its own.',
    },
    en: version => `CKEditor 5 (${version}), \`<kommun-nyhet>\` allowed`,
    sv: version => `CKEditor 5 (${version}), \`<kommun-nyhet>\` tillåten`,
  },
];
