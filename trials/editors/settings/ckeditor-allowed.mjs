import { GeneralHtmlSupport, Plugin } from 'ckeditor5';

class KommunNyhet extends Plugin {
  static get requires() {
    return [GeneralHtmlSupport];
  }

  init() {
    const [elements, filter] = ['DataSchema', 'DataFilter'].map(name => this.editor.plugins.get(name));
    elements.registerBlockElement({ view: 'kommun-nyhet', model: 'kommunNyhet', modelSchema: { inheritAllFrom: '$container' } });
    filter.allowElement('kommun-nyhet');
    filter.allowAttributes({ name: 'kommun-nyhet', attributes: /^(src|heading-level|locale|share|outdated-after|images)$/ });
  }
}

export const settings = { extraPlugins: [KommunNyhet] };
