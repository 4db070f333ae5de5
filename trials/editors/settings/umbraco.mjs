// Umbraco's own rules for TinyMCE (10 to 15), for the elements that are tried here and without their on* attributes. From
// its source: ValidElements and InvalidElements in RichTextEditorSettings.cs, the rest in the set-up of its editor.
export const rules = [
  '+a[id|style|rel|data-id|data-udi|rev|charset|hreflang|dir|lang|tabindex|accesskey|type|name|href|target|title|class]',
  '#p[id|style|dir|class|align]',
  '-div[id|dir|class|align|style]',
];
const blocks = '+umb-rte-block[!data-content-key],+umb-rte-block-inline[!data-content-key]';

export const settings = {
  valid_elements: rules.join(),
  invalid_elements: 'font',
  extended_valid_elements: `@[id|class|style],${blocks},-div[id|dir|class|align|style]`,
  custom_elements: 'umb-rte-block,~umb-rte-block-inline',
};
