import { adoptStyles } from './adopt.js';
import articleCss from './article.css?inline';
import lightCss from './light.css?inline';
import shareCss from './share.css?inline';

/** The styles of an article's own tree: the headline that it makes is a heading with a size of its own, too. */
export const ownCss = `${articleCss}${lightCss}${shareCss}`;

/**
 * Gives an article's own tree its styles, and the tree around it those of the page's markup inside it. Each time that it comes to a place, since
 * constructed sheets serve the document of their window alone: docs/decisions/0012-adopted-style-sheets.md
 */
export const dress = (article: Element, root: ShadowRoot, console: { readonly tell: (message: string) => void }): void => {
  try {
    adoptStyles(article.getRootNode() as Document | ShadowRoot, lightCss);
    adoptStyles(root, ownCss);
  } catch (problem) {
    console.tell(`is shown without its styles: ${String(problem)}`);
  }
};
