import { rules, settings as umbraco } from './umbraco.mjs';

const RichTextEditor = {
  ValidElements: [...rules, 'kommun-nyhet[!src|heading-level|locale|share|outdated-after|images]'].join(),
  CustomConfig: { custom_elements: 'umb-rte-block,~umb-rte-block-inline,kommun-nyhet' },
};

export const settings = { ...umbraco, valid_elements: RichTextEditor.ValidElements, ...RichTextEditor.CustomConfig };
