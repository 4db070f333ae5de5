import { adoptStyles } from './adopt.js';
import articleCss from './article.css?inline';
import lightCss from './light.css?inline';
import shareCss from './share.css?inline';

/** The styles of an article's own tree: the headline that it makes is a heading with a size of its own, too. */
export const ownCss = `${articleCss}${lightCss}${shareCss}`;

/** Gives an article's own tree its styles, and the tree around it those of the page's markup inside it. */
export const dress = (host: Element, root: ShadowRoot): void => {
  adoptStyles(host.getRootNode() as Document | ShadowRoot, lightCss);
  adoptStyles(root, ownCss);
};
