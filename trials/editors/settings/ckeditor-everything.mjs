import { GeneralHtmlSupport } from 'ckeditor5';

export const settings = {
  extraPlugins: [GeneralHtmlSupport],
  htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
};
